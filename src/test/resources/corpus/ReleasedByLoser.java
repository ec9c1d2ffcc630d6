// verdict: LOSES_VIEWS
// why: The finally also runs after a failed compareAndSet, so a thread that lost frees the lock of the one inside.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;

public class ReleasedByLoser implements Counter {
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile long n;

    @Override
    public void increment() {
        while (true) {
            try {
                if (busy.compareAndSet(false, true)) {
                    n = n + 1;
                    return;
                }
                Thread.onSpinWait();
            } finally {
                busy.set(false);
            }
        }
    }

    @Override
    public long value() {
        return n;
    }
}
