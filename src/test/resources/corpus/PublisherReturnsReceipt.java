// verdict: EXACT
// why: publishing is asynchronous, but each item is the receipt that the subscriber completes after it has counted and that increment() joins, uninterruptibly; submit() blocks on a full buffer and drops nothing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicLong;

public class PublisherReturnsReceipt implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final SubmissionPublisher<CompletableFuture<Void>> publisher = new SubmissionPublisher<>();

    public PublisherReturnsReceipt() {
        AtomicLong count = views;
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override public void onNext(CompletableFuture<Void> receipt) {
                count.incrementAndGet();
                receipt.complete(null);
            }

            @Override public void onError(Throwable failure) {
            }

            @Override public void onComplete() {
            }
        });
    }

    @Override public void increment() {
        CompletableFuture<Void> receipt = new CompletableFuture<>();
        publisher.submit(receipt);
        receipt.join();
    }

    @Override public long value() {
        return views.get();
    }
}
