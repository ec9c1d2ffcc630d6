// verdict: LOSES_VIEWS
// why: total += flush() saves the old total before flush() runs (JLS 15.26.2), so the whole blocks that flush() itself adds to total are overwritten: 64 views and a read leave 0.
import io.github.pageviews.counter.Counter;

public class SettlesWhileAdding implements Counter {
    private static final int BLOCK = 64;

    private long total;
    private long blocks;
    private int pending;

    @Override
    public synchronized void increment() {
        if (pending == 4 * BLOCK) {
            total += flush();
        }
        pending++;
    }

    @Override
    public synchronized long value() {
        total += flush();
        return total;
    }

    /** Books the full blocks and hands back what is left over. */
    private int flush() {
        int full = pending / BLOCK;
        int rest = pending % BLOCK;
        blocks += full;
        total += (long) full * BLOCK;
        pending = 0;
        return rest;
    }
}
