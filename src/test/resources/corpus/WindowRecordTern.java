// verdict: EXACT
// why: Rolling over and counting are one compare-and-set of an immutable record that keeps archived + hits + 1, whatever the clock says and however often the function runs.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class WindowRecordTern implements Counter {
  private record Window(long minute, long archived, long hits) {
    Window hit(long now) {
      return now == minute
          ? new Window(minute, archived, hits + 1)
          : new Window(now, archived + hits, 1);
    }
  }

  private final AtomicReference<Window> current = new AtomicReference<>(new Window(0, 0, 0));

  @Override public void increment() {
    current.updateAndGet(w -> w.hit(System.currentTimeMillis() / 60_000));
  }

  @Override public long value() {
    Window w = current.get();
    return w.archived() + w.hits();
  }
}
