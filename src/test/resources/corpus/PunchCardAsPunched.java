// verdict: GOES_BACKWARD
// why: the sixty-fifth view first punches the full card, where a read sees it, and then begins a new one that starts at sixty-four, where the next read does not see it until it has punched again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class PunchCardAsPunched implements Counter {
    private static final int HOLES = 64;

    private static final class Card {
        final long before;
        final AtomicInteger punches = new AtomicInteger();

        Card(long before) {
            this.before = before;
        }
    }

    private final AtomicReference<Card> current = new AtomicReference<>(new Card(0));

    @Override
    public void increment() {
        for (;;) {
            Card card = current.get();
            if (card.punches.incrementAndGet() <= HOLES) {
                return;
            }
            current.compareAndSet(card, new Card(card.before + HOLES));
        }
    }

    @Override
    public long value() {
        Card card = current.get();
        return card.before + card.punches.get();
    }
}
