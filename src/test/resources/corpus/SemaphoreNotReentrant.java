// verdict: HANGS
// why: increment takes the one permit and calls value(), which wants it again: one thread alone waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class SemaphoreNotReentrant implements Counter {
    private final Semaphore mutex = new Semaphore(1);
    private long n;

    @Override
    public void increment() {
        mutex.acquireUninterruptibly();
        try {
            n = value() + 1;
        } finally {
            mutex.release();
        }
    }

    @Override
    public long value() {
        mutex.acquireUninterruptibly();
        try {
            return n;
        } finally {
            mutex.release();
        }
    }
}
