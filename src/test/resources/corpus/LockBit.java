// verdict: EXACT
// why: the lowest bit is the lock, set with acquire and cleared with release
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class LockBit implements Counter {
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(LockBit.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int state;
    private long views;

    private void lock() {
        while (((int) STATE.getAndBitwiseOrAcquire(this, 1) & 1) != 0) {
            Thread.yield();
        }
    }

    private void unlock() {
        int before = (int) STATE.getAndBitwiseAndRelease(this, ~1);
        assert (before & 1) == 1;
    }

    @Override public void increment() {
        lock();
        views++;
        unlock();
    }

    @Override public long value() {
        lock();
        long v = views;
        unlock();
        return v;
    }
}
