// verdict: FAILS
// why: Method.invoke wraps what the method throws, so a busy door is an InvocationTargetException, which is not tried again but turned into an AssertionError.
import io.github.pageviews.counter.Counter;
import java.lang.reflect.Method;
import java.util.concurrent.locks.ReentrantLock;

public class BusyDoorReflected implements Counter {
    private static final Method PASS;

    static {
        try {
            PASS = BusyDoorReflected.class.getDeclaredMethod("pass");
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final ReentrantLock door = new ReentrantLock();
    private long views;

    void pass() {
        if (!door.tryLock()) {
            throw new IllegalStateException("busy");
        }
        try {
            views++;
        } finally {
            door.unlock();
        }
    }

    @Override
    public void increment() {
        while (true) {
            try {
                PASS.invoke(this);
                return;
            } catch (IllegalStateException busy) {
                Thread.onSpinWait();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public long value() {
        door.lock();
        try {
            return views;
        } finally {
            door.unlock();
        }
    }
}
