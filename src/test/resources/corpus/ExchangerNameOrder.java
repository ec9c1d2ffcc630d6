// verdict: HANGS
// why: Two threads of the same name that meet both take themselves for the later one and each waits for ever for the other to add two.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public class ExchangerNameOrder implements Counter {
    private static final class Visit {
        final String who = Thread.currentThread().getName();
        volatile boolean counted;
    }

    private final Exchanger<Visit> arena = new Exchanger<>();
    private final AtomicLong total = new AtomicLong();

    @Override
    public void increment() {
        Visit mine = new Visit();
        Visit theirs;
        try {
            theirs = arena.exchange(mine, 50, TimeUnit.MICROSECONDS);
        } catch (TimeoutException e) {
            total.incrementAndGet();
            return;
        } catch (InterruptedException e) {
            total.incrementAndGet();
            Thread.currentThread().interrupt();
            return;
        }
        if (mine.who.compareTo(theirs.who) < 0) {
            total.addAndGet(2);
            mine.counted = true;
        } else {
            while (!theirs.counted) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public long value() {
        return total.get();
    }
}
