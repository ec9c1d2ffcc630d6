// verdict: EXACT
// why: A writer holds both locks, taken in one order, so whichever one a reader takes excludes it and orders it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WriteAllReadOne implements Counter {
    private final Lock[] locks = {new ReentrantLock(), new ReentrantLock()};
    private long n;

    @Override
    public void increment() {
        locks[0].lock();
        locks[1].lock();
        try {
            n++;
        } finally {
            locks[0].unlock();
            locks[1].unlock();
        }
    }

    @Override
    public long value() {
        Lock any = locks[ThreadLocalRandom.current().nextInt(locks.length)];
        any.lock();
        try {
            return n;
        } finally {
            any.unlock();
        }
    }
}
