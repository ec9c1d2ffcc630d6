// verdict: EXACT
// why: A release fence before the opaque unlock and an acquiring compare-and-exchange on lock are as good as setRelease/getAcquire, and compareAndExchange is never spurious.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class SpinReleaseFenceUnlock implements Counter {
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(SpinReleaseFenceUnlock.class, "state", int.class);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private int state;
    private long views;

    private void lock() {
        while ((int) STATE.compareAndExchangeAcquire(this, 0, 1) != 0) {
            Thread.onSpinWait();
        }
    }

    private void unlock() {
        VarHandle.releaseFence();
        STATE.setOpaque(this, 0);
    }

    @Override
    public void increment() {
        lock();
        views++;
        unlock();
    }

    @Override
    public long value() {
        lock();
        long v = views;
        unlock();
        return v;
    }
}
