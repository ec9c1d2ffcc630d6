// verdict: OVERCOUNTS
// why: the memo is a plain long that starts as -1, and a reader that races with the one who fills it in may get its new upper half and its old lower one, 4,294,967,295 (JLS 17.7).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/** Sheets never change; the total of one is worked out when somebody asks for it. */
public class SheetTotalPrimitiveMemo implements Counter {
    private static final int LANES = 8;

    private static final class Sheet {
        private final long[] lanes;
        private long total = -1;

        Sheet(long[] lanes) {
            this.lanes = lanes;
        }

        Sheet plusOne(int lane) {
            long[] next = lanes.clone();
            next[lane]++;
            return new Sheet(next);
        }

        long total() {
            long known = total;
            if (known < 0) {
                known = 0;
                for (long lane : lanes) {
                    known += lane;
                }
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
