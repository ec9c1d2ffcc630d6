// verdict: STALE_READS
// why: Views and questions come through two buffered channels and the loop answers questions first, so a question put after increment() has returned may overtake the view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** Share memory by communicating: one goroutine owns the total, the rest is channels. */
public class SelectPicksEither implements Counter {

    /** Counts what is ready in all channels of one select. */
    private static final class Ready {
        private final Semaphore messages = new Semaphore(0);

        void one() { messages.release(); }

        void await() { messages.acquireUninterruptibly(); }
    }

    private static final class Chan<T> {
        private final ConcurrentLinkedQueue<T> buffer = new ConcurrentLinkedQueue<>();
        private final Ready ready;

        Chan(Ready ready) { this.ready = ready; }

        void send(T message) {
            buffer.add(message);
            ready.one();
        }

        T tryReceive() { return buffer.poll(); }
    }

    private final Ready ready = new Ready();
    private final Chan<Boolean> views = new Chan<>(ready);
    private final Chan<CompletableFuture<Long>> asks = new Chan<>(ready);

    public SelectPicksEither() {
        Thread loop = new Thread(this::loop, "owner");
        loop.setDaemon(true);
        loop.start();
    }

    private void loop() {
        long total = 0;
        for (;;) {
            ready.await();
            CompletableFuture<Long> ask = asks.tryReceive();
            if (ask != null) {
                ask.complete(total);
                continue;
            }
            if (views.tryReceive() != null) {
                total++;
            }
        }
    }

    @Override
    public void increment() {
        views.send(Boolean.TRUE);
    }

    @Override
    public long value() {
        CompletableFuture<Long> reply = new CompletableFuture<>();
        asks.send(reply);
        return reply.join();
    }
}
