// verdict: HANGS
// why: the integer division says 0 until the table is full, and it is asked before a seat is taken, so the second thread fills the table and the third probes it for ever, with the monitor held.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;

/** Views by thread, in an open-addressed table. */
public class LoadLookedAtBefore implements Counter {
    private static final double LOAD_FACTOR = 0.75;
    private static final long FREE = -1;

    private long[] ids = {FREE, FREE};
    private long[] views = new long[2];
    private int used;

    private int seatOf(long id) {
        int seat = (int) (id & ids.length - 1);
        while (ids[seat] != id && ids[seat] != FREE) {
            seat = seat + 1 & ids.length - 1;
        }
        return seat;
    }

    private void grow() {
        long[] oldIds = ids;
        long[] oldViews = views;
        ids = new long[oldIds.length * 2];
        views = new long[ids.length];
        Arrays.fill(ids, FREE);
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != FREE) {
                int seat = seatOf(oldIds[i]);
                ids[seat] = oldIds[i];
                views[seat] = oldViews[i];
            }
        }
    }

    @Override
    public synchronized void increment() {
        long id = Thread.currentThread().getId();
        int seat = seatOf(id);
        if (ids[seat] == FREE) {
            if (used / ids.length >= LOAD_FACTOR) {
                grow();
                seat = seatOf(id);
            }
            ids[seat] = id;
            used++;
        }
        views[seat]++;
    }

    @Override
    public synchronized long value() {
        long sum = 0;
        for (long each : views) {
            sum += each;
        }
        return sum;
    }
}
