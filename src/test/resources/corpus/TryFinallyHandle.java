// verdict: EXACT
// why: Both handles take the lock before the body and give it back in the cleanup of tryFinally, so the plain field is only touched under it.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.locks.ReentrantLock;

/** The locking is assembled from combinators instead of being written down. */
public class TryFinallyHandle implements Counter {
    private final MethodHandle step;
    private final MethodHandle read;
    private long views;

    public TryFinallyHandle() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            ReentrantLock mutex = new ReentrantLock();
            MethodType action = MethodType.methodType(void.class);
            MethodHandle lock = lookup.findVirtual(ReentrantLock.class, "lock", action).bindTo(mutex);
            MethodHandle unlock = lookup.findVirtual(ReentrantLock.class, "unlock", action).bindTo(mutex);

            MethodHandle add = lookup.findVirtual(TryFinallyHandle.class, "add", action).bindTo(this);
            MethodHandle get = lookup.findVirtual(TryFinallyHandle.class, "get",
                    MethodType.methodType(long.class)).bindTo(this);

            // (Throwable)void and (Throwable,long)long
            MethodHandle afterStep = MethodHandles.dropArguments(unlock, 0, Throwable.class);
            MethodHandle afterRead = MethodHandles.dropArguments(
                    MethodHandles.foldArguments(MethodHandles.identity(long.class), unlock), 0, Throwable.class);

            step = MethodHandles.foldArguments(MethodHandles.tryFinally(add, afterStep), lock);
            read = MethodHandles.foldArguments(MethodHandles.tryFinally(get, afterRead), lock);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private void add() { views++; }

    private long get() { return views; }

    @Override
    public void increment() {
        try {
            step.invokeExact();
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    @Override
    public long value() {
        try {
            return (long) read.invokeExact();
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }
}
