// verdict: LOSES_VIEWS
// why: getAndAddAcquire releases nothing, so a reader may see the raised version without the view in the cell, and the sum that it remembers for that version is believed from then on.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Cells, and a version that tells the one reader at a time whether its last sum still holds. */
public class VersionRaisedWithAcquire implements Counter {
    private static final int CELLS = 8;
    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);
    private static final VarHandle VERSION;

    static {
        try {
            VERSION = MethodHandles.lookup().findVarHandle(VersionRaisedWithAcquire.class, "version", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final long[] cells = new long[CELLS];
    private long version;
    private long sumVersion;
    private long sum;

    @Override
    public void increment() {
        int cell = (int) (Thread.currentThread().getId() & (CELLS - 1));
        CELL.getAndAddRelease(cells, cell, 1L);
        VERSION.getAndAddAcquire(this, 1L);
    }

    @Override
    public synchronized long value() {
        long now = (long) VERSION.getAcquire(this);
        if (now != sumVersion) {
            long fresh = 0;
            for (int i = 0; i < CELLS; i++) {
                fresh += (long) CELL.getOpaque(cells, i);
            }
            sum = fresh;
            sumVersion = now;
        }
        return sum;
    }
}
