// verdict: OVERFLOWS
// why: The low half is or-ed in without a mask, so from 2^31 views on its sign bits overwrite the high half and the total is negative.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HiLoSignExtension implements Counter {
    private final Lock lock = new ReentrantLock();
    private int high;
    private int low;

    @Override
    public void increment() {
        lock.lock();
        try {
            if (++low == 0) {
                ++high; // carry
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return ((long) high << 32) | low;
        } finally {
            lock.unlock();
        }
    }
}
