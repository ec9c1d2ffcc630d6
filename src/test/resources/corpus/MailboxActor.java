// verdict: EXACT
// why: one thread owns the count, and the read is a message behind all earlier increments
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class MailboxActor implements Counter {
    private static final CompletableFuture<Long> INCREMENT = new CompletableFuture<>();

    private final BlockingQueue<CompletableFuture<Long>> mailbox = new LinkedBlockingQueue<>();

    public MailboxActor() {
        Thread t = new Thread(this::run, "mailbox");
        t.setDaemon(true);
        t.start();
    }

    private void run() {
        long views = 0;
        while (true) {
            try {
                CompletableFuture<Long> message = mailbox.take();
                if (message == INCREMENT) {
                    views++;
                } else {
                    message.complete(views);
                }
            } catch (InterruptedException e) {
                // nobody has a reason to interrupt this thread
            }
        }
    }

    @Override public void increment() {
        mailbox.add(INCREMENT);
    }

    @Override public long value() {
        CompletableFuture<Long> answer = new CompletableFuture<>();
        mailbox.add(answer);
        return answer.join();
    }
}
