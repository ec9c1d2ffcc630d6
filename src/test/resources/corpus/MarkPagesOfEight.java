// verdict: EXACT
// why: Each view sets one free mark of the current page by compare-and-set; the current page moves on only from a full one, so its number times eight plus its marks is the total when it is read.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class MarkPagesOfEight implements Counter {
  private static final int FULL = 0xff;

  private static final class Page {
    final long number;
    final AtomicInteger marks = new AtomicInteger();
    final AtomicReference<Page> next = new AtomicReference<>();

    Page(long number) {
      this.number = number;
    }
  }

  private final AtomicReference<Page> current = new AtomicReference<>(new Page(0));

  @Override
  public void increment() {
    for (;;) {
      Page page = current.get();
      int marks = page.marks.get();
      if (marks == FULL) {
        if (page.next.get() == null) {
          page.next.compareAndSet(null, new Page(page.number + 1));
        }
        current.compareAndSet(page, page.next.get());
      } else if (page.marks.compareAndSet(marks, marks | (marks + 1))) {
        return;
      }
    }
  }

  @Override
  public long value() {
    Page page = current.get();
    return page.number * 8 + Integer.bitCount(page.marks.get());
  }
}
