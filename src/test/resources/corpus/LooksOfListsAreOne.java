// verdict: HANGS
// why: == of two lists asks whether they are one object, and each look is a new list, so no two looks ever agree and the very first read never ends.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/** Reads the cells until two looks in a row agree. */
public class LooksOfListsAreOne implements Counter {
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
            if (after == before) {
                return after.stream().mapToLong(Long::longValue).sum();
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
}
