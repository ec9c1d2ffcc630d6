// verdict: EXACT
// why: one virtual thread takes hits and questions from an unbounded FIFO queue, so it answers a question after all hits put in before it; join() is not interruptible.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedTransferQueue;

public class VirtualMailboxOrchard implements Counter {
    private sealed interface Letter permits Hit, Ask {
    }

    private record Hit() implements Letter {
    }

    private record Ask(CompletableFuture<Long> reply) implements Letter {
    }

    private final LinkedTransferQueue<Letter> mailbox = new LinkedTransferQueue<>();

    public VirtualMailboxOrchard() {
        Thread.ofVirtual().name("mailbox-", 0).start(this::serve);
    }

    private void serve() {
        long hits = 0;
        while (true) {
            try {
                switch (mailbox.take()) {
                    case Hit() -> hits++;
                    case Ask(var reply) -> reply.complete(hits);
                }
            } catch (InterruptedException e) {
                // nobody else knows this thread
            }
        }
    }

    @Override
    public void increment() {
        mailbox.put(new Hit());
    }

    @Override
    public long value() {
        var ask = new Ask(new CompletableFuture<>());
        mailbox.put(ask);
        return ask.reply().join();
    }
}
