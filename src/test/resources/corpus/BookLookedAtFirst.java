// verdict: EXACT
// why: the book is read before the queue, so if the first errand is in an earlier book than the one just read it was done and taken out of the queue before the next was entered and is not found there, if it is in this one it is the last entry, and if in a later one the compare-and-set fails.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** Every caller queues an errand, and all who wait help with the first one in the queue. */
public class BookLookedAtFirst implements Counter {

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
    Book book = current.get();
    Errand first = errands.peek();
    if (first == null || first.done) {
      return;
    }
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
