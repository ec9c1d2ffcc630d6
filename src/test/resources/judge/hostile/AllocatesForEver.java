// verdict: FAILS
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

public class AllocatesForEver implements Counter {
  @Override
  public void increment() {
    List<long[]> views = new ArrayList<>();
    while (true) {
      views.add(new long[1_000_000]);
    }
  }

  @Override
  public long value() {
    return 0;
  }
}
