// verdict: HANGS
// why: Look doesn't say what equals means, so it is that of Object, by which two looks never agree, and the very first read never ends.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** Views of threads with an even id and with an odd one, until two looks in a row agree. */
public class LooksWithoutEquals implements Counter {
    private static final class Look {
        private long even;
        private long odd;
    }

    private final AtomicLong even = new AtomicLong();
    private final AtomicLong odd = new AtomicLong();

    @Override
    public void increment() {
        (Thread.currentThread().getId() % 2 == 0 ? even : odd).incrementAndGet();
    }

    @Override
    public long value() {
        Look before = look();
        Look after = look();
        while (!after.equals(before)) {
            before = after;
            after = look();
        }
        return after.even + after.odd;
    }

    private Look look() {
        Look look = new Look();
        look.even = even.get();
        look.odd = odd.get();
        return look;
    }
}
