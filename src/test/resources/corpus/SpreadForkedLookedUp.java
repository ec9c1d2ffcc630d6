// verdict: HANGS
// why: the workers belong to a class of their own but use the static array of the holder, whose initializer waits for them, and so they wait until it is done (JLS 12.4.2).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicLongArray;

public class SpreadForkedLookedUp implements Counter {
    private static final int CELLS = 16;

    /** Neighbouring ids go to distant cells. */
    private static final class Spread {
        static final int SIZE = 256;
        static final int[] CELL = new int[SIZE];

        static {
            ForkJoinPool pool = new ForkJoinPool(2);
            pool.submit(new Fill(0, SIZE)).join();
            pool.shutdown();
        }
    }

    private static final class Fill extends RecursiveAction {
        private final int from;
        private final int to;

        Fill(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from > Spread.SIZE / 4) {
                int middle = (from + to) >>> 1;
                invokeAll(new Fill(from, middle), new Fill(middle, to));
                return;
            }
            for (int i = from; i < to; i++) {
                Spread.CELL[i] = Integer.reverse(i * 0x9E3779B9) & (CELLS - 1);
            }
        }
    }

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        int id = (int) (Thread.currentThread().getId() & (Spread.SIZE - 1));
        cells.incrementAndGet(Spread.CELL[id]);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
