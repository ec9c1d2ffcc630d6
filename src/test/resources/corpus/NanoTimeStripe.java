// verdict: FAILS
// why: System.nanoTime() may be negative, its remainder then is too, and the array access throws.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

public class NanoTimeStripe implements Counter {
    private final AtomicLong[] stripes =
            Stream.generate(AtomicLong::new).limit(8).toArray(AtomicLong[]::new);

    @Override
    public void increment() {
        int stripe = (int) (System.nanoTime() % stripes.length); // cheap randomness
        stripes[stripe].incrementAndGet();
    }

    @Override
    public long value() {
        return Stream.of(stripes).mapToLong(AtomicLong::get).sum();
    }
}
