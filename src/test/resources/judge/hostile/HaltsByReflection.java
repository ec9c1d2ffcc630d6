// verdict: FAILS|UNDECIDED
import io.github.pageviews.counter.Counter;

public class HaltsByReflection implements Counter {
  @Override
  public void increment() {
    try {
      Runtime.class.getMethod("halt", int.class).invoke(Runtime.getRuntime(), 0);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public long value() {
    return 0;
  }
}
