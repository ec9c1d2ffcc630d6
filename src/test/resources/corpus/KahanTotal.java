// verdict: EXACT
// why: under the monitor sum - lost is the true total even where a double cannot hold it, as each compensation is computed without rounding, and value() subtracts the two as longs.
import io.github.pageviews.counter.Counter;

/** Compensated summation after Kahan, as ones in a double stop adding up at some point. */
public class KahanTotal implements Counter {
  private double sum;
  private double lost;

  @Override
  public synchronized void increment() {
    double corrected = 1.0 - lost;
    double next = sum + corrected;
    lost = (next - sum) - corrected;
    sum = next;
  }

  @Override
  public synchronized long value() {
    return (long) sum - (long) lost;
  }
}
