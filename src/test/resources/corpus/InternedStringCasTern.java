// verdict: EXACT
// why: compareAndSet compares references, and interned strings of the same digits are the same reference; the number never comes back, so there is no ABA.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class InternedStringCasTern implements Counter {
  private final AtomicReference<String> total = new AtomicReference<>("0");

  @Override public void increment() {
    long n;
    do {
      n = Long.parseLong(total.get());
    } while (!total.compareAndSet(Long.toString(n).intern(), Long.toString(n + 1).intern()));
  }

  @Override public long value() {
    return Long.parseLong(total.get());
  }
}
