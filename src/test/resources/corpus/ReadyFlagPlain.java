// verdict: HANGS
// why: ready is a plain field polled in a loop without any synchronization; no happens-before orders the write before the reads, so the loop need never see it (JLS 17.3).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ReadyFlagPlain implements Counter {
    private final AtomicLong views = new AtomicLong();
    private boolean ready;

    public ReadyFlagPlain() {
        Thread warmUp = new Thread(() -> {
            views.set(0);
            ready = true;
        });
        warmUp.setDaemon(true);
        warmUp.start();
    }

    @Override
    public void increment() {
        while (!ready) {
            Thread.yield();
        }
        views.incrementAndGet();
    }

    @Override
    public long value() {
        return views.get();
    }
}
