// verdict: EXACT
// why: the plain field is read once into a local, a null leads to the lock, and a holder seen through the race shows its adder because that field is final (JLS 17.5).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class FinalFieldDclThimble implements Counter {
    private static final class Holder {
        final AtomicLong views;

        Holder() {
            this.views = new AtomicLong();
        }
    }

    private Holder holder; // not volatile on purpose

    private AtomicLong views() {
        Holder local = holder;
        if (local == null) {
            synchronized (this) {
                local = holder;
                if (local == null) {
                    local = new Holder();
                    holder = local;
                }
            }
        }
        return local.views;
    }

    @Override
    public void increment() {
        views().incrementAndGet();
    }

    @Override
    public long value() {
        return views().get();
    }
}
