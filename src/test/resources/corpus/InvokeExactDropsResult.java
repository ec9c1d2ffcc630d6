// verdict: FAILS
// why: invokeExact as a statement asks for a method that returns void, and incrementAndGet returns long: WrongMethodTypeException.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicLong;

public class InvokeExactDropsResult implements Counter {
    private static final MethodHandle HIT;

    static {
        try {
            HIT = MethodHandles.lookup().findVirtual(
                    AtomicLong.class, "incrementAndGet", MethodType.methodType(long.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        try {
            HIT.invokeExact(views);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
