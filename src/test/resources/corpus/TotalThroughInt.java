// verdict: OVERFLOWS
// why: explicitCastArguments narrows the long that the handle returns to an int, so after 2^31 - 1 views value() is negative.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.LongAdder;

/** The dashboard asks through a handle, so that it needn't know what kind of tally there is. */
public class TotalThroughInt implements Counter {
    private static final MethodHandle TOTAL;

    static {
        try {
            MethodHandle sum = MethodHandles.lookup().findVirtual(LongAdder.class, "sum",
                    MethodType.methodType(long.class));
            TOTAL = MethodHandles.explicitCastArguments(sum,
                    MethodType.methodType(int.class, LongAdder.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final LongAdder tally = new LongAdder();

    @Override
    public void increment() {
        tally.increment();
    }

    @Override
    public long value() {
        try {
            return (long) TOTAL.invoke(tally);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
