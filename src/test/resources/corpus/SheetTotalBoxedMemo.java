// verdict: EXACT
// why: the memo is raced on like the hash of a String, but it is read once a call, everybody works out the same number from lanes that never change, and a Long is immutable, so a reader sees null or all of it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/** Sheets never change; the total of one is worked out when somebody asks for it. */
public class SheetTotalBoxedMemo implements Counter {
    private static final int LANES = 8;

    private static final class Sheet {
        private final long[] lanes;
        private Long total;

        Sheet(long[] lanes) {
            this.lanes = lanes;
        }

        Sheet plusOne(int lane) {
            long[] next = lanes.clone();
            next[lane]++;
            return new Sheet(next);
        }

        long total() {
            Long known = total;
            if (known == null) {
                long sum = 0;
                for (long lane : lanes) {
                    sum += lane;
                }
                known = sum;
                total = known;
            }
            return known;
        }
    }

    private final AtomicReference<Sheet> sheet = new AtomicReference<>(new Sheet(new long[LANES]));

    @Override
    public void increment() {
        int lane = (int) (Thread.currentThread().getId() & (LANES - 1));
        sheet.updateAndGet(current -> current.plusOne(lane));
    }

    @Override
    public long value() {
        return sheet.get().total();
    }
}
