// verdict: LOSES_VIEWS
// why: each virtual thread publishes the number that it got from the atomic, and the one with the smaller number may publish last, which is then what every read shows.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class PublishedResultPavement implements Counter {
    private final AtomicLong sequence = new AtomicLong();
    private volatile long published;

    @Override
    public void increment() {
        try (var executor = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            executor.execute(() -> published = sequence.incrementAndGet());
        } // waits for it
    }

    @Override
    public long value() {
        return published;
    }
}
