// verdict: FAILS
// why: Long.numberOfTrailingZeros(0) is 64, one past the last of the 64 stripes, so a random number of zero makes increment throw IndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class TrailingZerosStripe implements Counter {
    private final AtomicLongArray stripes = new AtomicLongArray(Long.SIZE);

    @Override
    public void increment() {
        long bits = ThreadLocalRandom.current().nextLong();
        stripes.getAndIncrement(Long.numberOfTrailingZeros(bits));
    }

    @Override
    public long value() {
        long total = 0;
        for (int i = 0; i < stripes.length(); i++) {
            total += stripes.get(i);
        }
        return total;
    }
}
