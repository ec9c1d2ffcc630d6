// verdict: EXACT
// why: the serial executor is that of Executor's documentation, and as the executor below it runs a task in the caller, each task runs inside the synchronized execute() that handed it in, one at a time and before execute() returns.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** All tasks of a counter pass through one serial executor, so the total needs no lock. */
public class SerialExecutorInPlace implements Counter {

  private static final class SerialExecutor implements Executor {
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Executor executor;
    private Runnable active;

    SerialExecutor(Executor executor) {
      this.executor = executor;
    }

    @Override
    public synchronized void execute(Runnable task) {
      tasks.add(
          () -> {
            try {
              task.run();
            } finally {
              scheduleNext();
            }
          });
      if (active == null) {
        scheduleNext();
      }
    }

    private synchronized void scheduleNext() {
      active = tasks.poll();
      if (active != null) {
        executor.execute(active);
      }
    }
  }

  private final Executor serial = new SerialExecutor(Runnable::run);
  private long total;

  @Override
  public void increment() {
    serial.execute(() -> total++);
  }

  @Override
  public long value() {
    long[] answer = {-1};
    serial.execute(() -> answer[0] = total);
    return answer[0];
  }
}
