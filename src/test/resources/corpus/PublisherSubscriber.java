// verdict: STALE_READS
// why: submit hands the view over to a subscriber that counts it later.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicLong;

public class PublisherSubscriber implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>();
    public PublisherSubscriber() { publisher.consume(one -> n.addAndGet(one)); }
    @Override public void increment() { publisher.submit(1); }
    @Override public long value() { return n.get(); }
}
