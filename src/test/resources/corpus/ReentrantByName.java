// verdict: LOSES_VIEWS
// why: The lock knows its owner by the thread's name, so a second thread of the same name walks in.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class ReentrantByName implements Counter {
    private final AtomicReference<String> owner = new AtomicReference<>();
    private volatile int depth;
    private volatile long count;

    private void lock() {
        String me = Thread.currentThread().getName();
        if (me.equals(owner.get())) {
            depth++;
            return;
        }
        while (!owner.compareAndSet(null, me)) {
            Thread.onSpinWait();
        }
        depth = 1;
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
            count++;
        } finally {
            unlock();
        }
    }

    @Override
    public long value() {
        return count;
    }
}
