// verdict: FAILS
// why: The base class's constructor fills the field through open(), and the subclass's initializer then sets it back to null.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

abstract class ResettingBase implements Counter {
    ResettingBase() {
        open();
    }

    abstract void open();
}

public class InitializerResets extends ResettingBase {
    private AtomicLong views = null;

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
