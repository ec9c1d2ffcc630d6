// verdict: EXACT
// why: equals of a list compares the boxed numbers by value, so the loop ends once no view came between two looks, which it does as views are finite; the cells are atomic and only grow.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/** Reads the cells until two looks in a row agree. */
public class LooksOfListsAgree implements Counter {
    private static final int CELLS = 4;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(CELLS));
    }

    @Override
    public long value() {
        List<Long> before = look();
        for (;;) {
            List<Long> after = look();
            if (after.equals(before)) {
                return sum(after);
            }
            before = after;
        }
    }

    private List<Long> look() {
        List<Long> look = new ArrayList<>(CELLS);
        for (int i = 0; i < CELLS; i++) {
            look.add(cells.get(i));
        }
        return look;
    }

    private static long sum(List<Long> look) {
        long total = 0;
        for (long cell : look) {
            total += cell;
        }
        return total;
    }
}
