// verdict: OVERCOUNTS
// why: a helper looks at the first errand before it looks at the book, and if the errand is entered and finished and a later one entered in between, the last entry is another one, the book is the one it has just seen, and it enters the old errand a second time.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** Every caller queues an errand, and all who wait help with the first one in the queue. */
public class ErrandLookedAtFirst implements Counter {

  private static final class Errand {
    volatile boolean done;
  }

  /** How many errands were entered, and which one was the last. */
  private static final class Book {
    final long entries;
    final Errand last;

    Book(long entries, Errand last) {
      this.entries = entries;
      this.last = last;
    }
  }

  private final Queue<Errand> errands = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Book> current = new AtomicReference<>(new Book(0, null));

  @Override
  public void increment() {
    Errand mine = new Errand();
    errands.add(mine);
    while (!mine.done) {
      helpFirst();
    }
  }

  private void helpFirst() {
    Errand first = errands.peek();
    if (first == null || first.done) {
      return;
    }
    Book book = current.get();
    if (book.last == first) {
      first.done = true;
      errands.remove(first);
    } else {
      current.compareAndSet(book, new Book(book.entries + 1, first));
    }
  }

  @Override
  public long value() {
    return current.get().entries;
  }
}
