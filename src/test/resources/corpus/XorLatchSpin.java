// verdict: LOSES_VIEWS
// why: The exclusive or of a waiter flips a held latch back to zero, so the next try of anybody finds it zero and walks in beside the holder.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public final class XorLatchSpin implements Counter {
    private static final VarHandle LATCH;

    static {
        try {
            LATCH = MethodHandles.lookup().findVarHandle(XorLatchSpin.class, "latch", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("unused")
    private volatile int latch;
    private long hits;

    private void enter() {
        while (((int) LATCH.getAndBitwiseXor(this, 1) & 1) != 0) {
            Thread.yield();
        }
    }

    private void leave() {
        LATCH.setVolatile(this, 0);
    }

    @Override public void increment() {
        enter();
        try {
            hits++;
        } finally {
            leave();
        }
    }

    @Override public long value() {
        enter();
        try {
            return hits;
        } finally {
            leave();
        }
    }
}
