// verdict: EXACT
// why: the compact constructor carries whole thousands over before it takes the remainder, so every mileage is normal and says the same number, and updateAndGet replaces one immutable record by the next with a pure function.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class CompactConstructorCarries implements Counter {

  private final AtomicReference<Mileage> mileage = new AtomicReference<>(Mileage.of(0));

  @Override
  public void increment() {
    mileage.updateAndGet(Mileage::next);
  }

  @Override
  public long value() {
    return mileage.get().total();
  }

  /** So many thousands and so many more. */
  record Mileage(long thousands, int rest) {

    private static final int THOUSAND = 1000;

    Mileage {
      if (thousands < 0 || rest < 0) {
        throw new IllegalArgumentException("negative mileage");
      }
      thousands += rest / THOUSAND;
      rest %= THOUSAND;
    }

    static Mileage of(int views) {
      return new Mileage(0, views);
    }

    Mileage next() {
      return new Mileage(thousands, rest + 1);
    }

    long total() {
      return thousands * THOUSAND + rest;
    }
  }
}
