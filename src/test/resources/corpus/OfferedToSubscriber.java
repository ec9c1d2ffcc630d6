// verdict: LOSES_VIEWS
// why: SubmissionPublisher.offer drops the item when the subscriber's buffer of eight is full, and says so only in its negative result, which nobody looks at.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicLong;

public class OfferedToSubscriber implements Counter {
    private final AtomicLong total = new AtomicLong();
    private final SubmissionPublisher<Integer> views = new SubmissionPublisher<>(ForkJoinPool.commonPool(), 8);

    public OfferedToSubscriber() {
        views.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Integer views) {
                total.addAndGet(views);
            }

            @Override
            public void onError(Throwable thrown) {
            }

            @Override
            public void onComplete() {
            }
        });
    }

    @Override
    public void increment() {
        views.offer(1, null); // never blocks the request thread
    }

    @Override
    public long value() {
        return total.get();
    }
}
