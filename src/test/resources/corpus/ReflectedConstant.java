// verdict: LOSES_VIEWS
// why: The final field is a constant that the compiler has put into value() itself, so what reflection writes into it is never seen.
import io.github.pageviews.counter.Counter;
import java.lang.reflect.Field;

public class ReflectedConstant implements Counter {
    private static final Field COUNT;

    static {
        try {
            COUNT = ReflectedConstant.class.getDeclaredField("count");
            COUNT.setAccessible(true);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Final, so that nobody else in here changes it by mistake. */
    private final long count = 0L;

    @Override
    public synchronized void increment() {
        try {
            COUNT.setLong(this, COUNT.getLong(this) + 1);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized long value() {
        return count;
    }
}
