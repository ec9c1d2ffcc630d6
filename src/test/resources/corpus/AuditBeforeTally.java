// verdict: EXACT
// why: a full audit refuses the view before it is counted, and the handler then counts it instead, with offer, which never throws.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class AuditBeforeTally implements Counter {
    private static final MethodHandle POST;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle post = lookup.findVirtual(AuditBeforeTally.class, "post",
                    MethodType.methodType(void.class));
            MethodHandle refused = lookup.findStatic(AuditBeforeTally.class, "refused",
                    MethodType.methodType(void.class, IllegalStateException.class, AuditBeforeTally.class));
            POST = MethodHandles.catchException(post, IllegalStateException.class, refused);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final AtomicLong views = new AtomicLong();
    private final Queue<Long> audit = new ArrayBlockingQueue<>(64);

    private void post() {
        audit.add(System.nanoTime());
        views.incrementAndGet();
    }

    private static void refused(IllegalStateException full, AuditBeforeTally counter) {
        counter.audit.clear();
        counter.audit.offer(System.nanoTime());
        counter.views.incrementAndGet();
    }

    @Override
    public void increment() {
        try {
            POST.invokeExact(this);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
