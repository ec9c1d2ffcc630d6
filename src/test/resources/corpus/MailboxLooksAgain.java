// verdict: EXACT
// why: a message is added before its sender looks at scheduled, and the drain looks at the mailbox once more after clearing it, so each message is run, in order and one at a time.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongUnaryOperator;

public class MailboxLooksAgain implements Counter {

    private record Message(LongUnaryOperator step, CompletableFuture<Long> reply) { }

    private final ExecutorService dispatcher = Executors.newFixedThreadPool(2, MailboxLooksAgain::daemon);
    private final ConcurrentLinkedQueue<Message> mailbox = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private long state;

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void increment() {
        ask(n -> n + 1);
    }

    @Override
    public long value() {
        return ask(LongUnaryOperator.identity());
    }

    private long ask(LongUnaryOperator step) {
        Message message = new Message(step, new CompletableFuture<>());
        mailbox.add(message);
        trySchedule();
        return message.reply().join();
    }

    private void trySchedule() {
        if (scheduled.compareAndSet(false, true)) {
            dispatcher.execute(this::drain);
        }
    }

    private void drain() {
        Message message;
        while ((message = mailbox.poll()) != null) {
            state = message.step().applyAsLong(state);
            message.reply().complete(state);
        }
        scheduled.set(false);
        if (!mailbox.isEmpty()) {
            trySchedule();
        }
    }
}
