// verdict: STALE_READS
// why: all readers take their answers from one queue, so a reader may get the answer to a question that another asked earlier, before a view that this reader's call comes after.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** One clerk counts; views and questions reach it in the order in which they were sent. */
public class SharedReplyQueue implements Counter {
    private enum Message { VIEW, QUESTION }

    private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> replies = new LinkedBlockingQueue<>();

    public SharedReplyQueue() {
        Thread clerk = new Thread(this::work, "clerk");
        clerk.setDaemon(true);
        clerk.start();
    }

    private void work() {
        long views = 0;
        while (true) {
            if (next(inbox) == Message.VIEW) {
                views++;
            } else {
                replies.add(views);
            }
        }
    }

    @Override
    public void increment() {
        inbox.add(Message.VIEW);
    }

    @Override
    public long value() {
        inbox.add(Message.QUESTION);
        return next(replies);
    }

    private static <T> T next(BlockingQueue<T> queue) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return queue.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
