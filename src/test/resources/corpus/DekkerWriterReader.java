// verdict: EXACT
// why: writers share a monitor, readers another, and Dekker's algorithm on volatile array cells keeps one writer and one reader apart
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class DekkerWriterReader implements Counter {
    private final Object writers = new Object();
    private final Object readers = new Object();
    private final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private volatile int turn;
    private long views;

    private void enter(int me) {
        int other = 1 - me;
        wants.set(me, 1);
        while (wants.get(other) == 1) {
            if (turn != me) {
                wants.set(me, 0);
                while (turn != me) {
                    Thread.onSpinWait();
                }
                wants.set(me, 1);
            }
        }
    }

    private void leave(int me) {
        turn = 1 - me;
        wants.set(me, 0);
    }

    @Override public void increment() {
        synchronized (writers) {
            enter(0);
            views++;
            leave(0);
        }
    }

    @Override public long value() {
        synchronized (readers) {
            enter(1);
            long v = views;
            leave(1);
            return v;
        }
    }
}
