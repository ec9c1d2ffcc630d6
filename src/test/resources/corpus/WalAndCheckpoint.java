// verdict: EXACT
// why: Appending, checkpointing and cutting the log are one step under the write lock, and recovery under the read lock adds exactly the records behind the checkpoint's number to its total.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A write-ahead log in memory with a checkpoint every so often; each read is a recovery. */
public class WalAndCheckpoint implements Counter {

    private record Checkpoint(long lsn, long total) { }

    private record LogRecord(long lsn, long delta) { }

    private static final class Wal {
        private final Deque<LogRecord> records = new ArrayDeque<>();
        private long lastLsn;

        long append(long delta) {
            records.addLast(new LogRecord(++lastLsn, delta));
            return lastLsn;
        }

        void cutUpTo(long lsn) {
            while (!records.isEmpty() && records.peekFirst().lsn() <= lsn) {
                records.removeFirst();
            }
        }

        long redo(Checkpoint from) {
            long total = from.total();
            for (LogRecord r : records) {
                if (r.lsn() > from.lsn()) {
                    total += r.delta();
                }
            }
            return total;
        }
    }

    private static final int CHECKPOINT_EVERY = 32;

    private final ReadWriteLock latch = new ReentrantReadWriteLock();
    private final Wal wal = new Wal();
    private Checkpoint checkpoint = new Checkpoint(0, 0);

    @Override
    public void increment() {
        latch.writeLock().lock();
        try {
            long lsn = wal.append(1);
            if (lsn - checkpoint.lsn() >= CHECKPOINT_EVERY) {
                checkpoint = new Checkpoint(lsn, wal.redo(checkpoint));
                wal.cutUpTo(lsn);
            }
        } finally {
            latch.writeLock().unlock();
        }
    }

    @Override
    public long value() {
        latch.readLock().lock();
        try {
            return wal.redo(checkpoint);
        } finally {
            latch.readLock().unlock();
        }
    }
}
