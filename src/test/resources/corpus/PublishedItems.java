// verdict: STALE_READS
// why: the subscriber counts later, in a thread of the publisher's
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicLong;

public class PublishedItems implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>();

    public PublishedItems() {
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override public void onSubscribe(Flow.Subscription subscription) { subscription.request(Long.MAX_VALUE); }

            @Override public void onNext(Integer item) { n.incrementAndGet(); }

            @Override public void onError(Throwable error) { }

            @Override public void onComplete() { }
        });
    }

    @Override public void increment() { publisher.submit(1); }

    @Override public long value() { return n.get(); }
}
