// verdict: EXACT
// why: the tasks run on the workers of the counter's own pool only, each of which is a Teller that raises its own volatile number one task at a time and stays on the staff for ever, and join waits, uninterruptibly, for the task.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** Views are served by the tellers of a small fork/join pool. */
public class TellersOfOnePool implements Counter {

  private static final class Teller extends ForkJoinWorkerThread {
    private final Queue<Teller> staff;
    private volatile long served;

    Teller(ForkJoinPool pool, Queue<Teller> staff) {
      super(pool);
      this.staff = staff;
    }

    @Override
    protected void onStart() {
      super.onStart();
      staff.add(this);
    }

    void serve() {
      served++;
    }
  }

  private final Queue<Teller> staff = new ConcurrentLinkedQueue<>();
  private final ForkJoinPool pool =
      new ForkJoinPool(3, owner -> new Teller(owner, staff), null, true);

  private static void serveHere() {
    ((Teller) Thread.currentThread()).serve();
  }

  @Override
  public void increment() {
    pool.submit(TellersOfOnePool::serveHere).join();
  }

  @Override
  public long value() {
    long sum = 0;
    for (Teller teller : staff) {
      sum += teller.served;
    }
    return sum;
  }
}
