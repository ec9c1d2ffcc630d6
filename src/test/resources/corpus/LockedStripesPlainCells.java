// verdict: EXACT
// why: each plain cell is only touched under its own lock, and cells only grow
import io.github.pageviews.counter.Counter;

public class LockedStripesPlainCells implements Counter {
    private static final class Stripe {
        private long n;

        synchronized void add() {
            n++;
        }

        synchronized long get() {
            return n;
        }
    }

    private final Stripe[] stripes = new Stripe[16];

    public LockedStripesPlainCells() {
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = new Stripe();
        }
    }

    @Override public void increment() {
        int h = System.identityHashCode(Thread.currentThread());
        stripes[(h ^ (h >>> 16)) & 15].add();
    }

    @Override public long value() {
        long sum = 0;
        for (Stripe s : stripes) {
            sum += s.get();
        }
        return sum;
    }
}
