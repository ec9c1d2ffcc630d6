// verdict: EXACT
// why: the plain flag is raced on, but it only chooses where a view is added, under the lock or to the adder, and a read always sums both.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

public class BusyHintForWriters implements Counter {
    private final ReentrantLock door = new ReentrantLock();
    private final LongAdder overflow = new LongAdder();
    private long main;
    private boolean busy;

    @Override
    public void increment() {
        if (busy) {
            overflow.increment();
        } else if (door.tryLock()) {
            try {
                main++;
            } finally {
                door.unlock();
            }
        } else {
            busy = true;
            overflow.increment();
        }
    }

    @Override
    public long value() {
        door.lock();
        try {
            return main + overflow.sum();
        } finally {
            door.unlock();
        }
    }
}
