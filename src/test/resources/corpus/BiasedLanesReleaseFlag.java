// verdict: LOSES_VIEWS
// why: The owner's release store of busy may become visible after its load of frozen, so owner and folder can both go on, and the folder's zero overwrites a view.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class BiasedLanesReleaseFlag implements Counter {
    private static final VarHandle FROZEN;
    private static final VarHandle BUSY;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            FROZEN = lookup.findVarHandle(BiasedLanesReleaseFlag.class, "frozen", int.class);
            BUSY = lookup.findVarHandle(Lane.class, "busy", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final class Lane {
        private int busy;
        private long hits;
    }

    private final Queue<Lane> lanes = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Lane> mine = ThreadLocal.withInitial(this::openLane);
    private int frozen;
    private long total;

    private Lane openLane() {
        Lane lane = new Lane();
        lanes.add(lane);
        return lane;
    }

    @Override
    public void increment() {
        Lane lane = mine.get();
        BUSY.setRelease(lane, 1);
        if ((int) FROZEN.getAcquire(this) == 0) {
            lane.hits++;
            BUSY.setRelease(lane, 0);
            return;
        }
        BUSY.setRelease(lane, 0);
        synchronized (this) {
            total++;
        }
    }

    @Override
    public synchronized long value() {
        FROZEN.setVolatile(this, 1);
        for (Lane lane : lanes) {
            while ((int) BUSY.getVolatile(lane) != 0) {
                Thread.onSpinWait();
            }
            total += lane.hits;
            lane.hits = 0;
        }
        FROZEN.setVolatile(this, 0);
        return total;
    }
}
