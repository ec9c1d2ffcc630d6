// verdict: EXACT
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class FloodsStdout implements Counter {
  private final AtomicLong count = new AtomicLong();

  @Override
  public void increment() {
    for (int i = 0; i < 100; i++) {
      System.out.println("a page view, a page view, a page view, a page view, a page view");
    }
    count.incrementAndGet();
  }

  @Override
  public long value() {
    return count.get();
  }
}
