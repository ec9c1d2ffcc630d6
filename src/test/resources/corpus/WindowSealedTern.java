// verdict: LOSES_VIEWS
// why: A thread that holds the old window may count in it after another has copied its hits into the new one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class WindowSealedTern implements Counter {
  private record Window(long minute, long before, AtomicLong hits) {}

  private final AtomicReference<Window> current =
      new AtomicReference<>(new Window(0, 0, new AtomicLong()));

  @Override public void increment() {
    long now = System.currentTimeMillis() / 60_000;
    Window w = current.get();
    if (w.minute() != now) {
      Window next = new Window(now, w.before() + w.hits().get(), new AtomicLong());
      current.compareAndSet(w, next); // if it fails somebody else has rolled
    }
    current.get().hits().incrementAndGet();
  }

  @Override public long value() {
    Window w = current.get();
    return w.before() + w.hits().get();
  }
}
