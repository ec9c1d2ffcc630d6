// verdict: EXACT
// why: The thread local is removed after each view, so each view has a new cell, but every cell stays in the queue and none is written by two threads.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class ThreadLocalRemoved implements Counter {
    private final Queue<AtomicLong> cells = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(() -> {
        AtomicLong cell = new AtomicLong();
        cells.add(cell);
        return cell;
    });

    @Override
    public void increment() {
        try {
            mine.get().incrementAndGet();
        } finally {
            mine.remove();          // no leaks in thread pools
        }
    }

    @Override
    public long value() {
        return cells.stream().mapToLong(AtomicLong::get).sum();
    }
}
