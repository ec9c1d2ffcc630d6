// verdict: EXACT
// why: a view is submitted to the open issue under the read lock and counted later by its consumer, but a read closes the issue under the write lock and joins the future of consume(), which is done after the last view of it, before it opens the next issue and answers.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Views are published in issues; whoever wants to know the total closes the open one. */
public class IssueClosedByReader implements Counter {

  private static final class Postman implements Executor {
    @Override
    public void execute(Runnable round) {
      Thread thread = new Thread(round, "postman");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private final ReadWriteLock desk = new ReentrantReadWriteLock();
  private final LongAdder delivered = new LongAdder();
  private SubmissionPublisher<String> issue;
  private CompletableFuture<Void> allDelivered;

  public IssueClosedByReader() {
    open();
  }

  private void open() {
    issue = new SubmissionPublisher<>(new Postman(), Flow.defaultBufferSize());
    allDelivered = issue.consume(view -> delivered.increment());
  }

  @Override
  public void increment() {
    desk.readLock().lock();
    try {
      issue.submit("view");
    } finally {
      desk.readLock().unlock();
    }
  }

  @Override
  public long value() {
    desk.writeLock().lock();
    try {
      issue.close();
      allDelivered.join();
      open();
      return delivered.sum();
    } finally {
      desk.writeLock().unlock();
    }
  }
}
