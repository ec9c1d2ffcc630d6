// verdict: OVERCOUNTS
// why: at the 65th view the audit is full and add throws when the view has been counted already, and the handler counts it again.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class TallyBeforeAudit implements Counter {
    private static final MethodHandle POST;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle post = lookup.findVirtual(TallyBeforeAudit.class, "post",
                    MethodType.methodType(void.class));
            MethodHandle refused = lookup.findStatic(TallyBeforeAudit.class, "refused",
                    MethodType.methodType(void.class, IllegalStateException.class, TallyBeforeAudit.class));
            POST = MethodHandles.catchException(post, IllegalStateException.class, refused);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final AtomicLong views = new AtomicLong();
    private final Queue<Long> audit = new ArrayBlockingQueue<>(64);

    private void post() {
        views.incrementAndGet();
        audit.add(System.nanoTime());
    }

    private static void refused(IllegalStateException full, TallyBeforeAudit counter) {
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
