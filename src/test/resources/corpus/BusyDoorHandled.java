// verdict: EXACT
// why: a method handle throws what the method throws, so a busy door is the IllegalStateException that leads to another try, and nothing was counted before it.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.locks.ReentrantLock;

public class BusyDoorHandled implements Counter {
    private static final MethodHandle PASS;

    static {
        try {
            PASS = MethodHandles.lookup().findVirtual(BusyDoorHandled.class, "pass",
                    MethodType.methodType(void.class));
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
                PASS.invokeExact(this);
                return;
            } catch (IllegalStateException busy) {
                Thread.onSpinWait();
            } catch (Throwable e) {
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
