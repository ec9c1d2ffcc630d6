// verdict: EXACT
// why: Threads with the same cell (id modulo 16) have the same lock (id modulo 8), and a read holds all eight locks, taken in one order.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

public class CellsOutnumberLocks implements Counter {

    /** Eight locks for any number of things. */
    private static final class Striped {
        private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(8).toArray(Lock[]::new);

        void in(long key, Runnable body) {
            Lock lock = locks[(int) (key & 7)];
            lock.lock();
            try {
                body.run();
            } finally {
                lock.unlock();
            }
        }

        long inAll(LongSupplier body) { return inAllFrom(0, body); }

        private long inAllFrom(int i, LongSupplier body) {
            if (i == locks.length) {
                return body.getAsLong();
            }
            locks[i].lock();
            try {
                return inAllFrom(i + 1, body);
            } finally {
                locks[i].unlock();
            }
        }
    }

    private final Striped striped = new Striped();
    private final long[] cells = new long[16];

    @Override
    public void increment() {
        long id = Thread.currentThread().getId();
        striped.in(id, () -> cells[(int) (id & 15)]++);
    }

    @Override
    public long value() {
        return striped.inAll(() -> Arrays.stream(cells).sum());
    }
}
