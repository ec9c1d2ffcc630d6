// verdict: STALE_READS
// why: Commands are run in the order of their timestamps, and a question asked in the same millisecond, or after the clock was set back, may be run before a view whose increment() has returned.
import io.github.pageviews.counter.Counter;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.LongUnaryOperator;

/** CQRS: commands and queries are stamped where they arise and handled strictly in that order by one handler. */
public class TimestampedCommands implements Counter {

    interface Request {
        long createdUtc();

        long handle(long state);
    }

    record Command(long createdUtc, LongUnaryOperator change) implements Request {
        @Override public long handle(long state) { return change.applyAsLong(state); }
    }

    record Query(long createdUtc, CompletableFuture<Long> result) implements Request {
        @Override
        public long handle(long state) {
            result.complete(state);
            return state;
        }
    }

    static final class Mediator {
        private final PriorityBlockingQueue<Request> requests =
                new PriorityBlockingQueue<>(64, Comparator.comparingLong(Request::createdUtc));

        Mediator() {
            Thread handler = new Thread(this::handleAll, "request-handler");
            handler.setDaemon(true);
            handler.start();
        }

        void send(Request request) { requests.add(request); }

        private void handleAll() {
            long state = 0;
            while (true) {
                Request next;
                try {
                    next = requests.take();
                } catch (InterruptedException e) {
                    continue;
                }
                state = next.handle(state);
            }
        }
    }

    private final Mediator mediator = new Mediator();

    @Override
    public void increment() {
        mediator.send(new Command(System.currentTimeMillis(), n -> n + 1));
    }

    @Override
    public long value() {
        CompletableFuture<Long> result = new CompletableFuture<>();
        mediator.send(new Query(System.currentTimeMillis(), result));
        return result.join();
    }
}
