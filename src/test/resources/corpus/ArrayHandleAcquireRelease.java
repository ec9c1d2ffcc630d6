// verdict: LOSES_VIEWS
// why: getAcquire followed by setRelease on an array element is not one atomic step, so two threads on the same cell lose one.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ThreadLocalRandom;

public class ArrayHandleAcquireRelease implements Counter {
    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] cells = new long[8];

    @Override
    public void increment() {
        int i = ThreadLocalRandom.current().nextInt(cells.length);
        long seen = (long) CELL.getAcquire(cells, i);
        CELL.setRelease(cells, i, seen + 1);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += (long) CELL.getAcquire(cells, i);
        }
        return sum;
    }
}
