// verdict: LOSES_VIEWS
// why: When the compare-and-set fails the winner may have read the wishes before this toggle, and nobody applies it any more.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class ToggledWishesOneRound implements Counter {
    private static final class Tally {
        final int applied;
        final long views;

        Tally(int applied, long views) {
            this.applied = applied;
            this.views = views;
        }
    }

    private final AtomicInteger seats = new AtomicInteger();
    private final AtomicInteger wishes = new AtomicInteger();
    private final AtomicReference<Tally> tally = new AtomicReference<>(new Tally(0, 0));

    @Override
    public void increment() {
        int seat = takeSeat();
        wishes.getAndUpdate(bits -> bits ^ seat);
        Tally seen = tally.get();
        int open = wishes.get() ^ seen.applied;
        if ((open & seat) != 0) {
            tally.compareAndSet(seen, new Tally(seen.applied ^ open, seen.views + Integer.bitCount(open)));
        }
        seats.getAndUpdate(bits -> bits & ~seat);
    }

    @Override
    public long value() {
        return tally.get().views;
    }

    private int takeSeat() {
        for (;;) {
            int taken = seats.get();
            int seat = Integer.lowestOneBit(~taken);
            if (seat == 0) {
                Thread.yield();
            } else if (seats.compareAndSet(taken, taken | seat)) {
                return seat;
            }
        }
    }
}
