// verdict: OVERFLOWS
// why: a string has no bounds but Integer.parseInt(plate, 36) + 1 is an int, which wraps to -2147483648 at 2^31.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/** The total is a plate in base 36, replaced as a whole: A, B, C, ... Z, 10, and so on. */
public class PlateNumbers implements Counter {
  private static final int BASE = 36;

  private final AtomicReference<String> plate = new AtomicReference<>("0");

  private static String next(String plate) {
    return Integer.toString(Integer.parseInt(plate, BASE) + 1, BASE);
  }

  @Override
  public void increment() {
    plate.updateAndGet(PlateNumbers::next);
  }

  @Override
  public long value() {
    return Long.parseLong(plate.get(), BASE);
  }
}
