// verdict: EXACT
// why: Every call publishes a request and leaves only when a combiner, itself or another, has applied it under the combiner flag; answers travel by the volatile done.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

public class FlatCombiningQueue implements Counter {

    private static class Request {
        private final boolean add;
        private long answer;
        private volatile boolean done;

        Request(boolean add) {
            this.add = add;
        }
    }

    private final Queue<Request> published = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean combining = new AtomicBoolean();
    private long total;

    private long submit(Request request) {
        published.add(request);
        while (!request.done) {
            if (combining.compareAndSet(false, true)) {
                try {
                    serveAll();
                } finally {
                    combining.set(false);
                }
            } else {
                Thread.onSpinWait();
            }
        }
        return request.answer;
    }

    private void serveAll() {
        for (Request r = published.poll(); r != null; r = published.poll()) {
            if (r.add) {
                total++;
            }
            r.answer = total;
            r.done = true;
        }
    }

    @Override
    public void increment() {
        submit(new Request(true));
    }

    @Override
    public long value() {
        return submit(new Request(false));
    }
}
