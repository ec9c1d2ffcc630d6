// verdict: STALE_READS
// why: when a thread is gone the cleaner takes its cell from the list before it adds the count to the retired total, and a read in between misses that thread's views.
import io.github.pageviews.counter.Counter;
import java.lang.ref.Cleaner;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class CleanerFoldsPelmet implements Counter {
    private static final Cleaner CLEANER = Cleaner.create();

    private static final class Fold implements Runnable {
        private final Queue<AtomicLong> live;
        private final AtomicLong retired;
        private final AtomicLong cell;

        Fold(Queue<AtomicLong> live, AtomicLong retired, AtomicLong cell) {
            this.live = live;
            this.retired = retired;
            this.cell = cell;
        }

        @Override
        public void run() {
            live.remove(cell);
            retired.addAndGet(cell.get());
        }
    }

    private final Queue<AtomicLong> live = new ConcurrentLinkedQueue<>();
    private final AtomicLong retired = new AtomicLong();
    private final ThreadLocal<AtomicLong> own = ThreadLocal.withInitial(this::register);

    private AtomicLong register() {
        AtomicLong cell = new AtomicLong();
        live.add(cell);
        CLEANER.register(Thread.currentThread(), new Fold(live, retired, cell));
        return cell;
    }

    @Override
    public void increment() {
        own.get().incrementAndGet();
    }

    @Override
    public long value() {
        long sum = retired.get();
        for (AtomicLong cell : live) {
            sum += cell.get();
        }
        return sum;
    }
}
