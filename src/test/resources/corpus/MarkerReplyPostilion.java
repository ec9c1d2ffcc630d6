// verdict: EXACT
// why: one consumer takes views and questions from an unbounded FIFO queue, so a question is answered after every view put in before it; add() and join() do not heed interrupts.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class MarkerReplyPostilion implements Counter {
    private final LinkedBlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private long views; // only the consumer touches it

    public MarkerReplyPostilion() {
        Thread consumer = new Thread(() -> {
            for (;;) {
                try {
                    inbox.take().run();
                } catch (InterruptedException e) {
                    // ours alone, go on
                }
            }
        });
        consumer.setDaemon(true);
        consumer.start();
    }

    @Override
    public void increment() {
        inbox.add(() -> views++);
    }

    @Override
    public long value() {
        CompletableFuture<Long> reply = new CompletableFuture<>();
        inbox.add(() -> reply.complete(views));
        return reply.join();
    }
}
