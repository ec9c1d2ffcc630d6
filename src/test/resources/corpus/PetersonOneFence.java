// verdict: LOSES_VIEWS
// why: One full fence after both writes leaves the flag and the turn free to become visible in the other order, so both may enter.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class PetersonOneFence implements Counter {
    private static final VarHandle FLAG = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle TURN;
    static {
        try {
            TURN = MethodHandles.lookup().findVarHandle(PetersonOneFence.class, "turn", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
    private final Object[] sides = {new Object(), new Object()};
    private final int[] flag = new int[2];
    private int turn;
    private long n;

    private long locked(int me, long step) {
        int other = 1 - me;
        synchronized (sides[me]) {
            FLAG.setOpaque(flag, me, 1);
            TURN.setOpaque(this, other);
            VarHandle.fullFence();
            while ((int) FLAG.getAcquire(flag, other) == 1 && (int) TURN.getAcquire(this) == other) {
                Thread.onSpinWait();
            }
            n += step;
            long seen = n;
            FLAG.setRelease(flag, me, 0);
            return seen;
        }
    }

    private static int side() { return (int) (Thread.currentThread().getId() & 1); }
    @Override public void increment() { locked(side(), 1); }
    @Override public long value() { return locked(side(), 0); }
}
