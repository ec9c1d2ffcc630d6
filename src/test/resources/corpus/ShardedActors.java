// verdict: EXACT
// why: Each mailbox is first in, first out and has one reader thread, so a question is answered after all views enqueued before it; the sum of such answers is within the bounds and ordered.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class ShardedActors implements Counter {
    private static final int SHARDS = 2;

    private sealed interface Message permits View, Question { }

    private record View() implements Message { }

    private record Question(CompletableFuture<Long> answer) implements Message { }

    private static final class Shard implements Runnable {
        private final BlockingQueue<Message> mailbox = new LinkedBlockingQueue<>();
        private long views;         // only this shard's thread

        void start(int number) {
            Thread t = new Thread(this, "shard-" + number);
            t.setDaemon(true);
            t.start();
        }

        void tell(Message m) {
            mailbox.add(m);
        }

        CompletableFuture<Long> ask() {
            CompletableFuture<Long> answer = new CompletableFuture<>();
            tell(new Question(answer));
            return answer;
        }

        @Override
        public void run() {
            try {
                while (true) {
                    Message m = mailbox.take();
                    if (m instanceof View) {
                        views++;
                    } else if (m instanceof Question q) {
                        q.answer().complete(views);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final List<Shard> shards = new ArrayList<>();

    public ShardedActors() {
        for (int i = 0; i < SHARDS; i++) {
            Shard shard = new Shard();
            shard.start(i);
            shards.add(shard);
        }
    }

    @Override
    public void increment() {
        int i = Math.floorMod(Thread.currentThread().getName().hashCode(), SHARDS);
        shards.get(i).tell(new View());
    }

    @Override
    public long value() {
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        for (Shard shard : shards) {
            answers.add(shard.ask());
        }
        return answers.stream().mapToLong(CompletableFuture::join).sum();
    }
}
