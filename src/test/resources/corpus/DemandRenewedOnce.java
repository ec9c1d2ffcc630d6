// verdict: LOSES_VIEWS
// why: received is not set back after the eighth item, so the subscriber asks for eight more only once; from the seventeenth view on there is no demand and the publisher drops them.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Flow;

public class DemandRenewedOnce implements Counter {
    /** Synchronous, for one subscriber; items without demand are dropped. */
    private static final class Source implements Flow.Publisher<String>, Flow.Subscription {
        private Flow.Subscriber<? super String> target;
        private long demand;

        @Override
        public synchronized void subscribe(Flow.Subscriber<? super String> subscriber) {
            target = subscriber;
            subscriber.onSubscribe(this);
        }

        @Override
        public synchronized void request(long n) {
            demand += n;
        }

        @Override
        public synchronized void cancel() {
            target = null;
        }

        synchronized void publish(String page) {
            if (target != null && demand > 0) {
                demand--;
                target.onNext(page);
            }
        }
    }

    private static final class Tally implements Flow.Subscriber<String> {
        private static final int BATCH = 8;
        private Flow.Subscription subscription;
        private int received;
        private volatile long views;

        @Override
        public void onSubscribe(Flow.Subscription s) {
            subscription = s;
            s.request(BATCH);
        }

        @Override
        public void onNext(String page) {
            views = views + 1;
            if (++received == BATCH) {
                subscription.request(BATCH);
            }
        }

        @Override public void onError(Throwable t) { }
        @Override public void onComplete() { }
    }

    private final Source source = new Source();
    private final Tally tally = new Tally();

    public DemandRenewedOnce() {
        source.subscribe(tally);
    }

    @Override public void increment() { source.publish("/index.html"); }
    @Override public long value() { return tally.views; }
}
