// verdict: FAILS
// why: the comparator reads cells that grow during the sort, so its order may contradict itself, and List.sort may throw IllegalArgumentException when it notices
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

public class SortsLiveCells implements Counter {
    private final AtomicLong[] cells = new AtomicLong[64];

    public SortsLiveCells() {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new AtomicLong();
        }
    }

    @Override
    public void increment() {
        cells[Math.floorMod(Thread.currentThread().hashCode(), cells.length)].incrementAndGet();
    }

    @Override
    public long value() {
        List<AtomicLong> busiestFirst = new ArrayList<>(List.of(cells));
        busiestFirst.sort(Comparator.comparingLong((AtomicLong c) -> c.get()).reversed());
        long sum = 0;
        for (AtomicLong c : cells) {
            sum += c.get();
        }
        return sum;
    }
}
