// verdict: FAILS
// why: after the 200th view the live ledger is Map.of(), and the copy constructor of EnumMap throws IllegalArgumentException for an empty map that is no EnumMap, since it can't tell the key type.
import io.github.pageviews.counter.Counter;
import java.util.EnumMap;
import java.util.Map;

public class EnumLedgerCopiedFromNothing implements Counter {

  private static final long ROLL_UP_AT = 200;

  private enum Visitor {
    SERVICE,
    PERSON;

    static Visitor of(Thread thread) {
      return thread.isDaemon() ? SERVICE : PERSON;
    }
  }

  private Map<Visitor, Long> live = new EnumMap<>(Visitor.class);
  private long archived;

  @Override
  public synchronized void increment() {
    Map<Visitor, Long> next = new EnumMap<>(live);
    next.merge(Visitor.of(Thread.currentThread()), 1L, Long::sum);
    live = next;
    if (sumOf(live) >= ROLL_UP_AT) {
      rollUp();
    }
  }

  @Override
  public synchronized long value() {
    return archived + sumOf(live);
  }

  private void rollUp() {
    archived += sumOf(live);
    live = Map.of();
  }

  private static long sumOf(Map<Visitor, Long> ledger) {
    return ledger.values().stream().mapToLong(Long::longValue).sum();
  }
}
