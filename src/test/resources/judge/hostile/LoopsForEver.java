// verdict: HANGS
import io.github.pageviews.counter.Counter;

public class LoopsForEver implements Counter {
  @Override
  public void increment() {
    int i = 1;
    while (i != 0) {
      i = i == 7 ? 1 : i + 1;
    }
  }

  @Override
  public long value() {
    return 0;
  }
}
