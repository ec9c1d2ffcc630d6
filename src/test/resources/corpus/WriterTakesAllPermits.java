// verdict: EXACT
// why: A writer takes all four permits in one atomic acquire, so it excludes readers and writers; release happens before a later acquire.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class WriterTakesAllPermits implements Counter {
    private static final int READERS = 4;

    private final Semaphore permits = new Semaphore(READERS, true);
    private long n;

    @Override
    public void increment() {
        permits.acquireUninterruptibly(READERS);
        try {
            n++;
        } finally {
            permits.release(READERS);
        }
    }

    @Override
    public long value() {
        permits.acquireUninterruptibly();
        try {
            return n;
        } finally {
            permits.release();
        }
    }
}
