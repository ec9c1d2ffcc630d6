// verdict: HANGS
// why: After its batch the actor clears the scheduled flag without another look at the mailbox; a question that was put while the flag was up is left there, nobody schedules the actor again, and value() waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** An actor framework in miniature: mailbox, dispatcher with a throughput, tell and ask. */
public class ThroughputOfFour implements Counter {

    sealed interface Message permits View, Ask { }

    enum View implements Message { INSTANCE }

    record Ask(CompletableFuture<Long> reply) implements Message { }

    static final class Dispatcher {
        static final int THROUGHPUT = 4;

        private final Executor executor = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "dispatcher");
            thread.setDaemon(true);
            return thread;
        });

        void execute(Runnable batch) { executor.execute(batch); }
    }

    abstract static class Actor<M> {
        private final Dispatcher dispatcher;
        private final Queue<M> mailbox = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean scheduled = new AtomicBoolean();

        Actor(Dispatcher dispatcher) { this.dispatcher = dispatcher; }

        abstract void receive(M message);

        final void tell(M message) {
            mailbox.add(message);
            if (scheduled.compareAndSet(false, true)) {
                dispatcher.execute(this::processMailbox);
            }
        }

        private void processMailbox() {
            for (int i = 0; i < Dispatcher.THROUGHPUT; i++) {
                M message = mailbox.poll();
                if (message == null) {
                    break;
                }
                receive(message);
            }
            scheduled.set(false);
        }
    }

    static final class Tally extends Actor<Message> {
        private long total;

        Tally(Dispatcher dispatcher) { super(dispatcher); }

        @Override
        void receive(Message message) {
            if (message instanceof Ask ask) {
                ask.reply().complete(total);
            } else {
                total++;
            }
        }
    }

    private final Tally tally = new Tally(new Dispatcher());

    @Override
    public void increment() {
        tally.tell(View.INSTANCE);
    }

    @Override
    public long value() {
        CompletableFuture<Long> reply = new CompletableFuture<>();
        tally.tell(new Ask(reply));
        return reply.join();
    }
}
