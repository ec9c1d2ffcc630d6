// verdict: HANGS
// why: the 100th view waits, inside the monitor, for a task that needs the same monitor in another thread.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Everything is synchronized, and every hundredth view takes a checkpoint in the background. */
public class CheckpointEveryHundred implements Counter {
  private final Executor background =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "checkpoints");
            thread.setDaemon(true);
            return thread;
          });
  private long views;
  private long checkpoint;

  @Override
  public synchronized void increment() {
    views++;
    if (views % 100 == 0) {
      CompletableFuture.runAsync(this::takeCheckpoint, background).join();
    }
  }

  private synchronized void takeCheckpoint() {
    if (views > checkpoint) {
      checkpoint = views;
    }
  }

  @Override
  public synchronized long value() {
    return Math.max(views, checkpoint);
  }
}
