// verdict: LOSES_VIEWS
// why: Writers that draw different locks do not exclude one another, so n++ races.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WriteOneReadAll implements Counter {
    private final Lock[] locks = {new ReentrantLock(), new ReentrantLock()};
    private long n;

    @Override
    public void increment() {
        Lock any = locks[ThreadLocalRandom.current().nextInt(locks.length)];
        any.lock();
        try {
            n++;
        } finally {
            any.unlock();
        }
    }

    @Override
    public long value() {
        locks[0].lock();
        locks[1].lock();
        try {
            return n;
        } finally {
            locks[1].unlock();
            locks[0].unlock();
        }
    }
}
