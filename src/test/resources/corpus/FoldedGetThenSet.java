// verdict: LOSES_VIEWS
// why: one method handle is not one atomic step: it is folded from a volatile read, an addition and a volatile write, and another view may come between them.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;

public class FoldedGetThenSet implements Counter {
    private static final MethodHandle STEP;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            VarHandle views = lookup.findVarHandle(FoldedGetThenSet.class, "views", long.class);
            MethodHandle sum = lookup.findStatic(Long.class, "sum",
                    MethodType.methodType(long.class, long.class, long.class));
            MethodHandle plusOne = MethodHandles.insertArguments(sum, 1, 1L);
            MethodHandle next = MethodHandles.filterReturnValue(
                    views.toMethodHandle(VarHandle.AccessMode.GET_VOLATILE), plusOne);
            MethodHandle store = MethodHandles.permuteArguments(
                    views.toMethodHandle(VarHandle.AccessMode.SET_VOLATILE),
                    MethodType.methodType(void.class, long.class, FoldedGetThenSet.class), 1, 0);
            STEP = MethodHandles.foldArguments(store, next);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long views;

    @Override
    public void increment() {
        try {
            STEP.invokeExact(this);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long value() {
        return views;
    }
}
