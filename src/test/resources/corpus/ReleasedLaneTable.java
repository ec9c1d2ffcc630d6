// verdict: FAILS
// why: The table is stored with release but loaded plainly, so a thread that finds it by the race need not see its elements and may call incrementAndGet on null.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLong;

public class ReleasedLaneTable implements Counter {
    private static final int LANES = 8;
    private static final VarHandle TABLE;

    static {
        try {
            TABLE = MethodHandles.lookup()
                    .findVarHandle(ReleasedLaneTable.class, "table", AtomicLong[].class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private AtomicLong[] table;

    @Override
    public void increment() {
        AtomicLong[] lanes = table;
        if (lanes == null) {
            lanes = open();
        }
        lanes[Thread.currentThread().hashCode() & (LANES - 1)].incrementAndGet();
    }

    @Override
    public synchronized long value() {
        AtomicLong[] lanes = table;
        long sum = 0;
        if (lanes != null) {
            for (AtomicLong lane : lanes) {
                sum += lane.get();
            }
        }
        return sum;
    }

    private synchronized AtomicLong[] open() {
        AtomicLong[] lanes = table;
        if (lanes == null) {
            lanes = new AtomicLong[LANES];
            for (int i = 0; i < LANES; i++) {
                lanes[i] = new AtomicLong();
            }
            TABLE.setRelease(this, lanes);
        }
        return lanes;
    }
}
