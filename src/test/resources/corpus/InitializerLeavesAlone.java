// verdict: EXACT
// why: The base class's constructor fills the field through open(), and as the field has no initializer nothing sets it back.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

abstract class LeavingAloneBase implements Counter {
    LeavingAloneBase() {
        open();
    }

    abstract void open();
}

public class InitializerLeavesAlone extends LeavingAloneBase {
    private AtomicLong views;

    @Override
    void open() {
        views = new AtomicLong();
    }

    @Override
    public void increment() {
        views.incrementAndGet();
    }

    @Override
    public long value() {
        return views.get();
    }
}
