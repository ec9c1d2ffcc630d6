// verdict: EXACT
// why: views that come too late punch a full card beyond sixty-four and then go to the next one, but those punches are cut off by the read, a card is replaced only when it is full, and each view gets exactly one of the first sixty-four punches of some card.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class PunchCardClipped implements Counter {
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
        return card.before + Math.min(HOLES, card.punches.get());
    }
}
