// verdict: LOSES_VIEWS
// why: The lock bit is cleared with getAndBitwiseAndAcquire, which releases nothing, so the next holder's plain read of count may still be the old one.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class OrBitWrongFence implements Counter {
    private static final VarHandle FLAGS;

    static {
        try {
            FLAGS = MethodHandles.lookup().findVarHandle(OrBitWrongFence.class, "flags", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int flags;
    private long count;

    private void lock() {
        while (((int) FLAGS.getAndBitwiseOrAcquire(this, 1) & 1) != 0) {
            Thread.onSpinWait();
        }
    }

    private void unlock() {
        int before = (int) FLAGS.getAndBitwiseAndAcquire(this, ~1);
        assert (before & 1) == 1;
    }

    @Override
    public void increment() {
        lock();
        count++;
        unlock();
    }

    @Override
    public long value() {
        lock();
        long seen = count;
        unlock();
        return seen;
    }
}
