// verdict: EXACT
// why: A spin lock that remembers the owning Thread object and its depth; increment enters it a second time through value.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class ReentrantByThread implements Counter {
    private final AtomicReference<Thread> owner = new AtomicReference<>();
    private int depth;
    private long count;

    private void lock() {
        Thread me = Thread.currentThread();
        if (owner.get() != me) {
            while (!owner.compareAndSet(null, me)) {
                Thread.onSpinWait();
            }
        }
        depth++;
    }

    private void unlock() {
        if (--depth == 0) {
            owner.set(null);
        }
    }

    @Override
    public void increment() {
        lock();
        try {
            count = value() + 1;
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
