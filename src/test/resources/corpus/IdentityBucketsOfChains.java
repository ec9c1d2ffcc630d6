// verdict: EXACT
// why: Threads of the same identity hash code share one entry of an immutable chain, which is replaced by compare-and-set, so both are counted, and entries of dead threads stay; each bucket's sum only grows.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class IdentityBucketsOfChains implements Counter {
  private static final class Entry {
    final int hash;
    final long views;
    final Entry rest;

    Entry(int hash, long views, Entry rest) {
      this.hash = hash;
      this.views = views;
      this.rest = rest;
    }
  }

  private final AtomicReferenceArray<Entry> buckets = new AtomicReferenceArray<>(2);

  @Override
  public void increment() {
    int hash = System.identityHashCode(Thread.currentThread());
    int bucket = hash & 1;
    Entry old;
    Entry young;
    do {
      old = buckets.get(bucket);
      young = raised(old, hash);
    } while (!buckets.compareAndSet(bucket, old, young));
  }

  private static Entry raised(Entry chain, int hash) {
    long views = 1;
    Entry others = null;
    for (Entry e = chain; e != null; e = e.rest) {
      if (e.hash == hash) {
        views += e.views;
      } else {
        others = new Entry(e.hash, e.views, others);
      }
    }
    return new Entry(hash, views, others);
  }

  @Override
  public long value() {
    long sum = 0;
    for (int i = 0; i < buckets.length(); i++) {
      for (Entry e = buckets.get(i); e != null; e = e.rest) {
        sum += e.views;
      }
    }
    return sum;
  }
}
