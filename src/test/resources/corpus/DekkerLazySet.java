// verdict: LOSES_VIEWS
// why: lazySet of the own flag may come after the look at the other's, so both sides enter
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class DekkerLazySet implements Counter {
    private final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private final AtomicInteger turn = new AtomicInteger();
    private final Object[] gates = {new Object(), new Object()};
    private volatile long views;

    @Override public void increment() {
        int me = (int) (Thread.currentThread().getId() & 1);
        int other = 1 - me;
        synchronized (gates[me]) {
            wants.lazySet(me, 1);
            while (wants.get(other) == 1) {
                if (turn.get() != me) {
                    wants.lazySet(me, 0);
                    while (turn.get() != me) {
                        Thread.onSpinWait();
                    }
                    wants.lazySet(me, 1);
                }
            }
            long v = views;
            views = v + 1;
            turn.lazySet(other);
            wants.lazySet(me, 0);
        }
    }

    @Override public long value() {
        return views;
    }
}
