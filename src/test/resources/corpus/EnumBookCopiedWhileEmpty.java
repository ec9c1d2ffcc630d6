// verdict: EXACT
// why: the copy constructor of EnumMap refuses an empty map only if that is no EnumMap itself, and here it always is one; each copy is private until the compare-and-set puts it in the place of the very one it was made from.
import io.github.pageviews.counter.Counter;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

public class EnumBookCopiedWhileEmpty implements Counter {

  private enum Channel {
    WEB,
    APP,
    FEED;

    private static final Channel[] ALL = values();

    static Channel sample() {
      return ALL[ThreadLocalRandom.current().nextInt(ALL.length)];
    }
  }

  private final AtomicReference<Map<Channel, Long>> book =
      new AtomicReference<>(new EnumMap<>(Channel.class));

  @Override
  public void increment() {
    Channel channel = Channel.sample();
    Map<Channel, Long> seen;
    Map<Channel, Long> next;
    do {
      seen = book.get();
      next = new EnumMap<>(seen);
      next.merge(channel, 1L, Long::sum);
    } while (!book.compareAndSet(seen, next));
  }

  @Override
  public long value() {
    long total = 0;
    for (Map.Entry<Channel, Long> line : book.get().entrySet()) {
      total += line.getValue();
    }
    return total;
  }
}
