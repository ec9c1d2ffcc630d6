// verdict: FAILS
// why: an optimistic reader may hold the old short array when it reads the new number of cells, and the ArrayIndexOutOfBoundsException gets out before validate() is asked.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.locks.StampedLock;

public class OptimisticGrowingRow implements Counter {
    private final StampedLock lock = new StampedLock();
    private final ThreadLocal<Integer> seat = ThreadLocal.withInitial(this::newSeat);
    private long[] cells = new long[1];
    private int used;

    private Integer newSeat() {
        long stamp = lock.writeLock();
        try {
            if (used == cells.length) {
                cells = Arrays.copyOf(cells, used * 2);
            }
            return used++;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public void increment() {
        int mine = seat.get();
        long stamp = lock.writeLock();
        try {
            cells[mine]++;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public long value() {
        long stamp = lock.tryOptimisticRead();
        long total = sum();
        if (!lock.validate(stamp)) {
            stamp = lock.readLock();
            try {
                total = sum();
            } finally {
                lock.unlockRead(stamp);
            }
        }
        return total;
    }

    private long sum() {
        long[] row = cells;
        int n = used;
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += row[i];
        }
        return sum;
    }
}
