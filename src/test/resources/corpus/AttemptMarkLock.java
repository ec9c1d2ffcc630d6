// verdict: LOSES_VIEWS
// why: attemptMark(ref, true) also returns true when the mark is already set, so it excludes nobody.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicMarkableReference;

public class AttemptMarkLock implements Counter {
    private final Object owner = new Object();
    private final AtomicMarkableReference<Object> gate = new AtomicMarkableReference<>(owner, false);
    private long count;

    private void lock() {
        while (!gate.attemptMark(owner, true)) {
            Thread.onSpinWait();
        }
    }

    private void unlock() {
        gate.set(owner, false);
    }

    @Override
    public void increment() {
        lock();
        try {
            count++;
        } finally {
            unlock();
        }
    }

    @Override
    public long value() {
        lock();
        try {
            return count;
        } finally {
            unlock();
        }
    }
}
