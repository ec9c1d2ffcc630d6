// verdict: STALE_READS
// why: submit returns when the view is in the subscriber's buffer, and onNext counts it later in another thread.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicLong;

/** submit() blocks when the subscriber lags, so back-pressure loses nothing. */
public class PublishedViews implements Counter {
  private final SubmissionPublisher<Integer> views = new SubmissionPublisher<>();
  private final AtomicLong total = new AtomicLong();

  public PublishedViews() {
    views.subscribe(
        new Flow.Subscriber<Integer>() {
          private Flow.Subscription subscription;

          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(1);
          }

          @Override
          public void onNext(Integer view) {
            total.addAndGet(view);
            subscription.request(1);
          }

          @Override
          public void onError(Throwable failure) {}

          @Override
          public void onComplete() {}
        });
  }

  @Override
  public void increment() {
    views.submit(1);
  }

  @Override
  public long value() {
    return total.get();
  }
}
