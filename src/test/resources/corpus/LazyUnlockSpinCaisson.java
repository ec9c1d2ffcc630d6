// verdict: EXACT
// why: lazySet is a release store, and the getAndSet that takes the flag afterwards acquires it, so the plain count is handed from holder to holder.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;

public class LazyUnlockSpinCaisson implements Counter {
    private final AtomicBoolean flag = new AtomicBoolean();
    private long n;

    private void acquire() {
        while (flag.getAndSet(true)) {
            while (flag.getOpaque()) {
                Thread.onSpinWait();
            }
        }
    }

    private void release() {
        flag.lazySet(false);
    }

    @Override
    public void increment() {
        acquire();
        n++;
        release();
    }

    @Override
    public long value() {
        acquire();
        try {
            return n;
        } finally {
            release();
        }
    }
}
