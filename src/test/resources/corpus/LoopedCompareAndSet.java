// verdict: EXACT
// why: each round of the loop handle reads the total once and sets that plus one only if it still is the total, and the loop goes round until that has succeeded.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;

public class LoopedCompareAndSet implements Counter {
    private static final MethodHandle STEP;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            VarHandle views = lookup.findVarHandle(LoopedCompareAndSet.class, "views", long.class);
            MethodHandle sum = lookup.findStatic(Long.class, "sum",
                    MethodType.methodType(long.class, long.class, long.class));
            MethodHandle plusOne = MethodHandles.insertArguments(sum, 1, 1L);
            MethodHandle replace = MethodHandles.filterArguments(
                    views.toMethodHandle(VarHandle.AccessMode.COMPARE_AND_SET), 2, plusOne);
            MethodHandle replaceSeen = MethodHandles.permuteArguments(replace,
                    MethodType.methodType(boolean.class, long.class, LoopedCompareAndSet.class), 1, 0, 0);
            MethodHandle round = MethodHandles.foldArguments(replaceSeen,
                    views.toMethodHandle(VarHandle.AccessMode.GET_VOLATILE));
            MethodHandle again = lookup.findStatic(LoopedCompareAndSet.class, "again",
                    MethodType.methodType(boolean.class, boolean.class));
            STEP = MethodHandles.doWhileLoop(null,
                    MethodHandles.dropArguments(round, 0, boolean.class), again);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long views;

    private static boolean again(boolean done) {
        return !done;
    }

    @Override
    public void increment() {
        try {
            boolean done = (boolean) STEP.invokeExact(this);
            assert done;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long value() {
        return views;
    }
}
