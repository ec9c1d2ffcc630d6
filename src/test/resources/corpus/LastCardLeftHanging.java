// verdict: EXACT
// why: the last card is never taken out, whoever it belongs to, so a link once set is only ever moved further on, a newcomer that stands on a card taken out meanwhile gets from there to the one true end, and a card is filed once, after isAlive() has said that its only writer is gone.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Each thread counts on a card of its own. The cards hang in a chain in the order of arrival, and
 * reads take out those of threads that have ended.
 */
public class LastCardLeftHanging implements Counter {

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
    return card.next.get() != null && !card.owner.isAlive();
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
