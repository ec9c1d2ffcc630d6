// verdict: LOSES_VIEWS
// why: Lamport's two-variable fast lock rests on the pause being longer than any rival needs from seeing y free to writing it and on to leaving; a thread that wrote y late enters beside the first.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.LockSupport;

/** Lamport's fast mutual exclusion (1987, first algorithm): two words, no queue. */
public class LamportFastPathPause implements Counter {
    private static final long PAUSE_NANOS = 50_000;

    private volatile Thread x;
    private volatile Thread y;
    private volatile long views;

    private void lock(Thread me) {
        for (;;) {
            x = me;
            if (y != null) {
                Thread.onSpinWait();
                continue;
            }
            y = me;
            if (x == me) {
                return; // nobody else has been here: the fast path
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            if (y == me) {
                return;
            }
        }
    }

    private void unlock() {
        y = null;
    }

    @Override
    public void increment() {
        lock(Thread.currentThread());
        try {
            views = views + 1;
        } finally {
            unlock();
        }
    }

    @Override
    public long value() {
        return views;
    }
}
