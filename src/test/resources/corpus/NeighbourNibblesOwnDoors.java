// verdict: LOSES_VIEWS
// why: two lanes share a byte but not a lock, so whoever writes its own four bits also writes back the other four as it read them, over a view that came in between.
import io.github.pageviews.counter.Counter;

public class NeighbourNibblesOwnDoors implements Counter {
    private static final int LANES = 4;
    private static final int FULL = 10;

    private final Object[] doors = new Object[LANES];
    private final byte[] recent = new byte[LANES / 2];
    private final long[] settled = new long[LANES];

    public NeighbourNibblesOwnDoors() {
        for (int i = 0; i < LANES; i++) {
            doors[i] = new Object();
        }
    }

    @Override
    public void increment() {
        int lane = (int) (Thread.currentThread().getId() & (LANES - 1));
        int shift = (lane & 1) * 4;
        synchronized (doors[lane]) {
            int pair = recent[lane >> 1];
            int mine = (pair >> shift & 15) + 1;
            if (mine == FULL) {
                settled[lane] += FULL;
                mine = 0;
            }
            recent[lane >> 1] = (byte) (pair & ~(15 << shift) | mine << shift);
        }
    }

    @Override
    public long value() {
        long sum = 0;
        for (int lane = 0; lane < LANES; lane++) {
            synchronized (doors[lane]) {
                sum += settled[lane] + (recent[lane >> 1] >> (lane & 1) * 4 & 15);
            }
        }
        return sum;
    }
}
