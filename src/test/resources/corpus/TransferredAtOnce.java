// verdict: EXACT
// why: transfer returns when the consumer has taken the element, and the reader asks through the same queue
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.CompletableFuture;

public class TransferredAtOnce implements Counter {
    private final LinkedTransferQueue<CompletableFuture<Long>> queue = new LinkedTransferQueue<>();

    public TransferredAtOnce() {
        Thread consumer = new Thread(() -> {
            long n = 0;
            while (true) {
                try {
                    CompletableFuture<Long> question = queue.take();
                    if (question == VIEW) {
                        n++;
                    } else {
                        question.complete(n);
                    }
                } catch (InterruptedException e) {
                    // nobody interrupts it
                }
            }
        });
        consumer.setDaemon(true);
        consumer.start();
    }

    private static final CompletableFuture<Long> VIEW = new CompletableFuture<>();

    @Override public void increment() { queue.add(VIEW); }

    @Override public long value() {
        CompletableFuture<Long> question = new CompletableFuture<>();
        queue.add(question);
        return question.join();
    }
}
