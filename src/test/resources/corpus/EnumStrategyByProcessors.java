// verdict: EXACT
// why: the enum constants exist once for all counters, but they only make counters and keep none; whichever the number of processors picks, the volatile field is set once, under the monitor and after a second look, and both kinds are exact.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

public class EnumStrategyByProcessors implements Counter {
    private enum Strategy {
        ATOMIC {
            @Override
            Counter fresh() {
                AtomicLong views = new AtomicLong();
                return new Counter() {
                    @Override public void increment() { views.incrementAndGet(); }
                    @Override public long value() { return views.get(); }
                };
            }
        },
        STRIPED {
            @Override
            Counter fresh() {
                LongAdder views = new LongAdder();
                return new Counter() {
                    @Override public void increment() { views.increment(); }
                    @Override public long value() { return views.sum(); }
                };
            }
        };

        abstract Counter fresh();

        static Strategy pick() {
            return Runtime.getRuntime().availableProcessors() > 2 ? STRIPED : ATOMIC;
        }
    }

    private volatile Counter chosen;

    private Counter chosen() {
        Counter counter = chosen;
        if (counter == null) {
            synchronized (this) {
                counter = chosen;
                if (counter == null) {
                    counter = Strategy.pick().fresh();
                    chosen = counter;
                }
            }
        }
        return counter;
    }

    @Override public void increment() { chosen().increment(); }

    @Override public long value() { return chosen().value(); }
}
