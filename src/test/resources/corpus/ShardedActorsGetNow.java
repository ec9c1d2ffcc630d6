// verdict: LOSES_VIEWS|STALE_READS
// why: getNow(0) does not wait: a shard that has not answered yet counts as 0, though its views were enqueued before.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class ShardedActorsGetNow implements Counter {
    private static final int SHARDS = 2;

    private static final class Shard extends Thread {
        private final BlockingQueue<Runnable> mailbox = new LinkedBlockingQueue<>();
        private long views;         // only this thread

        Shard() {
            setDaemon(true);
        }

        void view() {
            mailbox.add(() -> views++);
        }

        CompletableFuture<Long> ask() {
            CompletableFuture<Long> answer = new CompletableFuture<>();
            mailbox.add(() -> answer.complete(views));
            return answer;
        }

        @Override
        public void run() {
            while (true) {
                try {
                    mailbox.take().run();
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    private final List<Shard> shards;

    public ShardedActorsGetNow() {
        shards = Stream.generate(Shard::new).limit(SHARDS).collect(Collectors.toList());
        shards.forEach(Thread::start);
    }

    @Override
    public void increment() {
        int i = Math.floorMod(Thread.currentThread().getName().hashCode(), SHARDS);
        shards.get(i).view();
    }

    @Override
    public long value() {
        List<CompletableFuture<Long>> answers = shards.stream()
                .map(Shard::ask)
                .collect(Collectors.toList());
        long sum = 0;
        for (CompletableFuture<Long> answer : answers) {
            sum += answer.getNow(0L);
        }
        return sum;
    }
}
