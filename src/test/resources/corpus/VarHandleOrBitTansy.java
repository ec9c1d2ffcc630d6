// verdict: EXACT
// why: bit 0 is a spin lock taken by getAndBitwiseOr; the holder alone writes word + 2 with the bit clear, and the upper 63 bits change only then.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class VarHandleOrBitTansy implements Counter {
    private static final VarHandle WORD;

    static {
        try {
            WORD = MethodHandles.lookup().findVarHandle(VarHandleOrBitTansy.class, "word", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long word; // count << 1 | locked

    @Override
    public void increment() {
        long before;
        while (((before = (long) WORD.getAndBitwiseOr(this, 1L)) & 1L) != 0) {
            Thread.onSpinWait();
        }
        word = before + 2; // counts and unlocks in one write
    }

    @Override
    public long value() {
        return word >>> 1;
    }
}
