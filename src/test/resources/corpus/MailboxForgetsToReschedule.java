// verdict: HANGS
// why: a message put between the drain's last empty poll and scheduled.set(false) finds the mailbox scheduled, nobody drains it afterwards, and its caller joins for ever.
import io.github.pageviews.counter.Counter;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** A mini actor: the mailbox runs on the dispatcher only while there is something in it. */
public class MailboxForgetsToReschedule implements Counter {

    private final Executor dispatcher = Executors.newFixedThreadPool(1, task -> {
        Thread thread = new Thread(task, "dispatcher");
        thread.setDaemon(true);
        return thread;
    });
    private final Queue<Runnable> mailbox = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private long views;

    @Override
    public void increment() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        tell(() -> {
            views++;
            done.complete(null);
        });
        done.join();
    }

    @Override
    public long value() {
        CompletableFuture<Long> answer = new CompletableFuture<>();
        tell(() -> answer.complete(views));
        return answer.join();
    }

    private void tell(Runnable message) {
        mailbox.add(message);
        if (scheduled.compareAndSet(false, true)) {
            dispatcher.execute(this::drain);
        }
    }

    private void drain() {
        Runnable message;
        while ((message = mailbox.poll()) != null) {
            message.run();
        }
        scheduled.set(false);
    }
}
