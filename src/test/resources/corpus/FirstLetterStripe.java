// verdict: FAILS
// why: A thread's name may be empty, and the first letter of an empty name is an exception.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class FirstLetterStripe implements Counter {
    private final AtomicLongArray stripes = new AtomicLongArray(8);

    private int stripe() {
        String name = Thread.currentThread().getName();
        return (name.charAt(0) ^ name.length()) & stripes.length() - 1;
    }

    @Override
    public void increment() {
        stripes.incrementAndGet(stripe());
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < stripes.length(); i++) {
            sum += stripes.get(i);
        }
        return sum;
    }
}
