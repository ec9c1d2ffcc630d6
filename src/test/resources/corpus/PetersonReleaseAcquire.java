// verdict: LOSES_VIEWS
// why: Peterson's lock needs volatile order between its own flag's store and the other's load, release and acquire don't give it
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class PetersonReleaseAcquire implements Counter {
    private final Object[] gate = {new Object(), new Object()};
    private final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private final AtomicInteger turn = new AtomicInteger();
    private long views;

    private long locked(int by) {
        int me = (int) (Thread.currentThread().getId() & 1);
        int other = 1 - me;
        synchronized (gate[me]) {
            wants.setRelease(me, 1);
            turn.setRelease(other);
            while (wants.getAcquire(other) == 1 && turn.getAcquire() == other) {
                Thread.onSpinWait();
            }
            views += by;
            long v = views;
            wants.setRelease(me, 0);
            return v;
        }
    }

    @Override public void increment() {
        locked(1);
    }

    @Override public long value() {
        return locked(0);
    }
}
