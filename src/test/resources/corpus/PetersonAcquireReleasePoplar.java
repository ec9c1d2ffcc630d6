// verdict: LOSES_VIEWS
// why: Peterson needs its flag write before its flag read in one total order; release and acquire allow both sides to read the other's old flag and enter.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class PetersonAcquireReleasePoplar implements Counter {
    private final Object[] gates = {new Object(), new Object()};
    private final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private final AtomicInteger victim = new AtomicInteger();
    private long views;

    private void enter(int side) {
        wants.setRelease(side, 1);
        victim.setRelease(side);
        while (wants.getAcquire(1 - side) == 1 && victim.getAcquire() == side) {
            Thread.onSpinWait();
        }
    }

    private void leave(int side) {
        wants.setRelease(side, 0);
    }

    private static int side() {
        return (int) (Thread.currentThread().getId() & 1);
    }

    @Override
    public void increment() {
        int side = side();
        synchronized (gates[side]) { // one thread per side
            enter(side);
            views++;
            leave(side);
        }
    }

    @Override
    public long value() {
        int side = side();
        synchronized (gates[side]) {
            enter(side);
            long v = views;
            leave(side);
            return v;
        }
    }
}
