// verdict: EXACT
// why: reflection reads and writes the field like plain code does, and both methods hold the monitor.
import io.github.pageviews.counter.Counter;
import java.lang.reflect.Field;

/** The name of the field to count in comes from outside. */
public class ReflectiveFieldStep implements Counter {
    private final Field field;
    private long views;

    public ReflectiveFieldStep() {
        try {
            field = ReflectiveFieldStep.class.getDeclaredField("views");
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void increment() {
        try {
            field.setLong(this, field.getLong(this) + 1);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized long value() {
        return views;
    }
}
