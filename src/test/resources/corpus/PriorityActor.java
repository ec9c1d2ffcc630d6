// verdict: STALE_READS
// why: Reads have priority over views in the mailbox, so a value() asked for after increment() returned is answered before that view is applied.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class PriorityActor implements Counter {
    private static final class Message implements Comparable<Message> {
        final CompletableFuture<Long> reply;        // null for a view
        final long number;

        Message(CompletableFuture<Long> reply, long number) {
            this.reply = reply;
            this.number = number;
        }

        private int priority() {
            return reply == null ? 1 : 0;
        }

        @Override
        public int compareTo(Message other) {
            int byPriority = Integer.compare(priority(), other.priority());
            return byPriority != 0 ? byPriority : Long.compare(number, other.number);
        }
    }

    private final PriorityBlockingQueue<Message> mailbox = new PriorityBlockingQueue<>();
    private final AtomicLong numbers = new AtomicLong();
    private long views;             // only the actor's thread

    public PriorityActor() {
        Thread actor = new Thread(this::run, "counter-actor");
        actor.setDaemon(true);
        actor.start();
    }

    private void run() {
        try {
            while (true) {
                Message m = mailbox.take();
                if (m.reply == null) {
                    views++;
                } else {
                    m.reply.complete(views);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void increment() {
        mailbox.put(new Message(null, numbers.getAndIncrement()));
    }

    @Override
    public long value() {
        CompletableFuture<Long> reply = new CompletableFuture<>();
        mailbox.put(new Message(reply, numbers.getAndIncrement()));
        return reply.join();
    }
}
