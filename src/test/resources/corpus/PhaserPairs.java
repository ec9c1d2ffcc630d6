// verdict: HANGS
// why: with two registered parties a single caller waits for a partner that need not come
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;

public class PhaserPairs implements Counter {
    private final Phaser phaser = new Phaser(2);
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        views.incrementAndGet();
        phaser.arriveAndAwaitAdvance();
    }

    @Override public long value() {
        return views.get();
    }
}
