// verdict: HANGS
// why: Two classes need each other to be initialised, and two threads that begin at different ends wait for each other for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ClassesWaitForEachOther implements Counter {
    private static final class Step {
        static final long SIZE = Long.valueOf(Base.ZERO) + 1;
    }
    private static final class Base {
        static final long ZERO = Long.valueOf(Step.SIZE) - Long.valueOf(Step.SIZE);
    }
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() { n.addAndGet(Step.SIZE); }
    @Override public long value() { return Base.ZERO + n.get(); }
}
