// verdict: EXACT|UNDECIDED
import io.github.pageviews.counter.Counter;

public class StartsThousandThreads implements Counter {
  private boolean started;
  private long count;

  @Override
  public synchronized void increment() {
    if (!started) {
      started = true;
      for (int i = 0; i < 1000; i++) {
        new Thread(() -> {}).start();
      }
    }
    count++;
  }

  @Override
  public synchronized long value() {
    return count;
  }
}
