// verdict: EXACT
// why: the workers that the holder's initializer waits for use only the array they were given, their own class and constant variables, none of which needs the holder to be initialized (JLS 12.4.1), and join() does not mind interrupts.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicLongArray;

public class SpreadForkedHandedIn implements Counter {
    private static final int CELLS = 16;

    /** Neighbouring ids go to distant cells. */
    private static final class Spread {
        static final int SIZE = 256;
        static final int[] CELL = new int[SIZE];

        static {
            ForkJoinPool pool = new ForkJoinPool(2);
            pool.submit(new Fill(CELL, 0, SIZE)).join();
            pool.shutdown();
        }
    }

    private static final class Fill extends RecursiveAction {
        private final int[] cell;
        private final int from;
        private final int to;

        Fill(int[] cell, int from, int to) {
            this.cell = cell;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from > Spread.SIZE / 4) {
                int middle = (from + to) >>> 1;
                invokeAll(new Fill(cell, from, middle), new Fill(cell, middle, to));
                return;
            }
            for (int i = from; i < to; i++) {
                cell[i] = Integer.reverse(i * 0x9E3779B9) & (CELLS - 1);
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
