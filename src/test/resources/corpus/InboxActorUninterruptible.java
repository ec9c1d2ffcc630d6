// verdict: EXACT
// why: One daemon thread owns the total and takes messages in FIFO order, so an Ask queued after a View answers with it; join() cannot be interrupted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class InboxActorUninterruptible implements Counter {

    private sealed interface Message permits View, Ask {
    }

    private record View() implements Message {
    }

    private record Ask(CompletableFuture<Long> reply) implements Message {
    }

    private static final class Owner implements Runnable {
        private final BlockingQueue<Message> inbox;

        Owner(BlockingQueue<Message> inbox) {
            this.inbox = inbox;
        }

        @Override
        public void run() {
            long total = 0;
            while (true) {
                try {
                    Message message = inbox.take();
                    if (message instanceof Ask ask) {
                        ask.reply().complete(total);
                    } else {
                        total++;
                    }
                } catch (InterruptedException e) {
                    // nobody is supposed to; carry on
                }
            }
        }
    }

    private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();

    public InboxActorUninterruptible() {
        Thread owner = new Thread(new Owner(inbox), "views-owner");
        owner.setDaemon(true);
        owner.start();
    }

    @Override
    public void increment() {
        inbox.add(new View());
    }

    @Override
    public long value() {
        CompletableFuture<Long> reply = new CompletableFuture<>();
        inbox.add(new Ask(reply));
        return reply.join();
    }
}
