// verdict: EXACT
// why: bytes that lie side by side in one array are variables of their own (JLS 17.6), so writers with different locks don't disturb each other, and each byte is settled before it can overflow.
import io.github.pageviews.counter.Counter;

public class NeighbourBytesOwnDoors implements Counter {
    private static final int LANES = 4;
    private static final int FULL = 10;

    private final Object[] doors = new Object[LANES];
    private final byte[] recent = new byte[LANES];
    private final long[] settled = new long[LANES];

    public NeighbourBytesOwnDoors() {
        for (int i = 0; i < LANES; i++) {
            doors[i] = new Object();
        }
    }

    @Override
    public void increment() {
        int lane = (int) (Thread.currentThread().getId() & (LANES - 1));
        synchronized (doors[lane]) {
            int mine = recent[lane] + 1;
            if (mine == FULL) {
                settled[lane] += FULL;
                mine = 0;
            }
            recent[lane] = (byte) mine;
        }
    }

    @Override
    public long value() {
        long sum = 0;
        for (int lane = 0; lane < LANES; lane++) {
            synchronized (doors[lane]) {
                sum += settled[lane] + recent[lane];
            }
        }
        return sum;
    }
}
