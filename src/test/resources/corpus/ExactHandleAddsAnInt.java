// verdict: FAILS
// why: withInvokeExactBehavior forbids the int argument and the dropped result: WrongMethodTypeException on the first view.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class ExactHandleAddsAnInt implements Counter {
    private static final VarHandle N;

    static {
        try {
            N = MethodHandles.lookup().findVarHandle(ExactHandleAddsAnInt.class, "n", long.class)
                    .withInvokeExactBehavior();
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long n;

    @Override
    public void increment() {
        N.getAndAdd(this, 1);
    }

    @Override
    public long value() {
        return n;
    }
}
