// verdict: STALE_READS|GOES_BACKWARD
// why: the flag is plain, so a thread that saw it up in a race and counted in the adder may see it down again when it reads, and leaves the adder out.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

public class BusyHintForReaders implements Counter {
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
            return busy ? main + overflow.sum() : main;
        } finally {
            door.unlock();
        }
    }
}
