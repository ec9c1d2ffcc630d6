// verdict: STALE_READS
// why: An interrupted reader's invokeAll throws, and it answers with the sum so far, which is zero, though the views are all in the stripes.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class StripesReadByPoolTern implements Counter {
  private final AtomicLongArray stripes = new AtomicLongArray(2);
  private final List<Callable<Long>> readers = new ArrayList<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(2, r -> {
    Thread t = new Thread(r);
    t.setDaemon(true);
    return t;
  });

  public StripesReadByPoolTern() {
    for (int i = 0; i < stripes.length(); i++) {
      int stripe = i;
      readers.add(() -> stripes.get(stripe));
    }
  }

  @Override public void increment() {
    stripes.incrementAndGet(ThreadLocalRandom.current().nextInt(stripes.length()));
  }

  @Override public long value() {
    long sum = 0;
    try {
      for (Future<Long> f : pool.invokeAll(readers)) {
        sum += f.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return sum;
  }
}
