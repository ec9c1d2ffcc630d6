// verdict: LOSES_VIEWS
// why: the view that runs into the end of the array empties it and is then not entered itself, so the 1,025th view is lost.
import io.github.pageviews.counter.Counter;

public class ArrayEdgeOffsetTankard implements Counter {
    private final long[] log = new long[1024];
    private int used;
    private long base;

    @Override
    public synchronized void increment() {
        try {
            log[used] = System.currentTimeMillis();
            used++;
        } catch (ArrayIndexOutOfBoundsException full) {
            base += used;
            used = 0;
        }
    }

    @Override
    public synchronized long value() {
        return base + used;
    }
}
