// verdict: EXACT
// why: the clerks that the factory hires override start() to call run(), so each job is done in the calling thread, under the monitor of the till, before start() returns, and nobody has to be joined.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/** Each view and each question is a job of its own clerk. */
public class ClerkStartsInPlace implements Counter {

  private static final class Clerk extends Thread {
    Clerk(Runnable job) {
      super(job, "clerk");
      setDaemon(true);
    }

    @Override
    public void start() {
      run();
    }
  }

  private static final class Office implements Executor {
    private final ThreadFactory hire;

    Office(ThreadFactory hire) {
      this.hire = hire;
    }

    @Override
    public void execute(Runnable job) {
      hire.newThread(job).start();
    }
  }

  private final Executor office = new Office(Clerk::new);
  private final Object till = new Object();
  private long views;

  @Override
  public void increment() {
    office.execute(this::book);
  }

  private void book() {
    synchronized (till) {
      views++;
    }
  }

  @Override
  public long value() {
    long[] answer = new long[1];
    office.execute(() -> answer[0] = balance());
    return answer[0];
  }

  private long balance() {
    synchronized (till) {
      return views;
    }
  }
}
