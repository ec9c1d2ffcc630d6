// verdict: SHARES_STATE
// why: The stripes are enum constants and so there is one of each for all instances.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class EnumConstantBodies implements Counter {
    private enum Stripe {
        EVEN { @Override void add() { n.getAndIncrement(); } },
        ODD { @Override void add() { n.addAndGet(1); } };
        final AtomicLong n = new AtomicLong();
        abstract void add();
    }
    @Override public void increment() { Stripe.values()[(int) (Thread.currentThread().getId() & 1)].add(); }
    @Override public long value() {
        long sum = 0;
        for (Stripe s : Stripe.values()) { sum += s.n.get(); }
        return sum;
    }
}
