// verdict: LOSES_VIEWS
// why: when the last card is that of a thread that has ended, a read unlinks it although a newcomer may be just about to hang its own card behind it, which then hangs on a card that is no longer in the chain, and all views of that newcomer are missing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Each thread counts on a card of its own. The cards hang in a chain in the order of arrival, and
 * reads take out those of threads that have ended.
 */
public class LastCardThrownAway implements Counter {

  private static final class Card {
    final Thread owner;
    final AtomicReference<Card> next = new AtomicReference<>();
    volatile long views;

    Card(Thread owner) {
      this.owner = owner;
    }
  }

  private final Card hook = new Card(null);
  private final ThreadLocal<Card> cards = ThreadLocal.withInitial(this::hangUp);
  private long filed;

  private Card hangUp() {
    Card card = new Card(Thread.currentThread());
    Card last = hook;
    for (;;) {
      Card next = last.next.get();
      if (next != null) {
        last = next;
      } else if (last.next.compareAndSet(null, card)) {
        return card;
      }
    }
  }

  private static boolean obsolete(Card card) {
    return !card.owner.isAlive();
  }

  @Override
  public void increment() {
    Card mine = cards.get();
    mine.views = mine.views + 1;
  }

  @Override
  public synchronized long value() {
    long sum = 0;
    Card before = hook;
    for (Card card = hook.next.get(); card != null; card = card.next.get()) {
      if (obsolete(card)) {
        filed += card.views;
        before.next.set(card.next.get());
      } else {
        sum += card.views;
        before = card;
      }
    }
    return filed + sum;
  }
}
