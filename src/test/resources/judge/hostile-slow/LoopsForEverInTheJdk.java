// verdict: HANGS|UNDECIDED
import io.github.pageviews.counter.Counter;
import java.util.stream.LongStream;

public class LoopsForEverInTheJdk implements Counter {
  @Override
  public void increment() {
    LongStream.iterate(1, i -> i + 0).filter(i -> i == 2).findFirst();
  }

  @Override
  public long value() {
    return 0;
  }
}
