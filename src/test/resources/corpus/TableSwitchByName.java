// verdict: LOSES_VIEWS
// why: The hash code of a thread's name may be negative, its remainder then is too, and tableSwitch goes to the fallback, which does nothing.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicLong;

public class TableSwitchByName implements Counter {
    private static final int ROWS = 4;

    private final AtomicLong[] rows = new AtomicLong[ROWS];
    private final MethodHandle dispatch;

    public TableSwitchByName() {
        try {
            MethodHandle add = MethodHandles.publicLookup()
                    .findVirtual(AtomicLong.class, "getAndIncrement", MethodType.methodType(long.class));
            MethodHandle[] cases = new MethodHandle[ROWS];
            for (int i = 0; i < ROWS; i++) {
                rows[i] = new AtomicLong();
                MethodHandle bound = add.bindTo(rows[i]).asType(MethodType.methodType(void.class));
                cases[i] = MethodHandles.dropArguments(bound, 0, int.class);
            }
            MethodHandle otherwise = MethodHandles.empty(MethodType.methodType(void.class, int.class));
            dispatch = MethodHandles.tableSwitch(otherwise, cases);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Override
    public void increment() {
        int row = Thread.currentThread().getName().hashCode() % ROWS;
        try {
            dispatch.invokeExact(row);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong row : rows) {
            sum += row.get();
        }
        return sum;
    }
}
