// verdict: LOSES_VIEWS
// why: acquire and release let two listeners hear the two bells in different orders, so both desks may think that their side has it and add to booked under different monitors.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/** The side whose bell rang alone has the desk; everybody else uses the tray. */
public class FirstBellHeardAcquire implements Counter {
    private final Object eastDesk = new Object();
    private final Object westDesk = new Object();
    private final LongAdder tray = new LongAdder();
    private final AtomicBoolean east = new AtomicBoolean();
    private final AtomicBoolean west = new AtomicBoolean();
    private volatile long booked;

    @Override
    public void increment() {
        switch ((int) (Thread.currentThread().getId() & 3)) {
            case 0:
                east.setRelease(true);
                break;
            case 1:
                west.setRelease(true);
                break;
            case 2:
                if (east.getAcquire() && !west.getAcquire()) {
                    synchronized (eastDesk) {
                        booked = booked + 1;
                    }
                    return;
                }
                break;
            default:
                if (west.getAcquire() && !east.getAcquire()) {
                    synchronized (westDesk) {
                        booked = booked + 1;
                    }
                    return;
                }
        }
        tray.increment();
    }

    @Override
    public long value() {
        return booked + tray.sum();
    }
}
