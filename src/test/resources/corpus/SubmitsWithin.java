// verdict: EXACT
// why: the subscriber submits to its own publisher, which runs it in the thread that submits, so each view is counted before submit returns
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicLong;

public class SubmitsWithin implements Counter {
    private final AtomicLong count = new AtomicLong();
    private final SubmissionPublisher<Integer> hops = new SubmissionPublisher<>(Runnable::run, 16);

    public SubmitsWithin() {
        hops.subscribe(new Flow.Subscriber<>() {
            @Override public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override public void onNext(Integer left) {
                if (left > 0) {
                    hops.submit(left - 1);
                } else {
                    count.incrementAndGet();
                }
            }

            @Override public void onError(Throwable error) { }

            @Override public void onComplete() { }
        });
    }

    @Override public synchronized void increment() {
        hops.submit(1);
    }

    @Override public long value() {
        return count.get();
    }
}
