// verdict: EXACT
// why: the two halves are not final and the reader takes no lock, but they are written before the pair is stored with release and read after it was loaded with acquire, no pair changes afterwards, and the monitor orders the writers, who may therefore read the field plainly.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class NonFinalPairReleased implements Counter {
    private static final class Pair {
        int high;
        int low;
    }

    private static final VarHandle PAIR;

    static {
        try {
            PAIR = MethodHandles.lookup().findVarHandle(NonFinalPairReleased.class, "pair", Pair.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Pair pair = new Pair();

    @Override
    public synchronized void increment() {
        Pair next = new Pair();
        next.low = pair.low + 1;
        next.high = next.low == 0 ? pair.high + 1 : pair.high;
        PAIR.setRelease(this, next);
    }

    @Override
    public long value() {
        Pair seen = (Pair) PAIR.getAcquire(this);
        return (long) seen.high << 32 | Integer.toUnsignedLong(seen.low);
    }
}
