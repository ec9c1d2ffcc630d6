// verdict: LOSES_VIEWS
// why: two callers may both find two tickets in the queue and poll one each, the highest included, and the queue is then empty.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Only the highest ticket is kept: poll() always removes the smallest. */
public class HighWaterQueue implements Counter {
  private final AtomicLong tickets = new AtomicLong();
  private final PriorityBlockingQueue<Long> marks = new PriorityBlockingQueue<>();

  @Override
  public void increment() {
    marks.offer(tickets.incrementAndGet());
    while (marks.size() > 1) {
      marks.poll();
    }
  }

  @Override
  public long value() {
    Long mark = marks.peek();
    return mark == null ? 0 : mark;
  }
}
