// verdict: LOSES_VIEWS
// why: the comparison and the write of published are two steps, so the thread with number 1 may pass the test, sleep, and overwrite the 2 that the other has published.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.atomic.AtomicLong;

public class PublishWhenGreater implements Counter {

    private final AtomicLong sequence = new AtomicLong();
    private volatile long published;

    @Override
    public void increment() {
        long number = sequence.incrementAndGet();
        publish(number);
    }

    /** Never lets an older number replace a newer one. */
    private void publish(long number) {
        if (number > published) {
            published = number;
        }
    }

    @Override
    public long value() {
        return published;
    }
}
