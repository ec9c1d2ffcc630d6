// verdict: EXACT
// why: the bells are volatile and never go silent, so all listeners agree which rang first, and only the desk on that side ever writes booked, under its own monitor; all other views go to the adder.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

/** The side whose bell rang alone has the desk; everybody else uses the tray. */
public class FirstBellHeardVolatile implements Counter {
    private final Object eastDesk = new Object();
    private final Object westDesk = new Object();
    private final LongAdder tray = new LongAdder();
    private volatile boolean east;
    private volatile boolean west;
    private volatile long booked;

    @Override
    public void increment() {
        switch ((int) (Thread.currentThread().getId() & 3)) {
            case 0:
                east = true;
                break;
            case 1:
                west = true;
                break;
            case 2:
                if (east && !west) {
                    synchronized (eastDesk) {
                        booked = booked + 1;
                    }
                    return;
                }
                break;
            default:
                if (west && !east) {
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
