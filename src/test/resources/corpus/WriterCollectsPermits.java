// verdict: HANGS
// why: The permits are taken one by one: two writers with one each wait for the other's for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class WriterCollectsPermits implements Counter {
    private static final int READERS = 2;

    private final Semaphore permits = new Semaphore(READERS);
    private long n;

    @Override
    public void increment() {
        for (int i = 0; i < READERS; i++) {
            permits.acquireUninterruptibly();
        }
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
