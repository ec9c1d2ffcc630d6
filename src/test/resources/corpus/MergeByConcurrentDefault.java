// verdict: EXACT
// why: the metered map does not define merge, so it is ConcurrentMap's default, which puts if absent or replaces exactly the value it read, in a loop, and both go to a ConcurrentHashMap.
import io.github.pageviews.counter.Counter;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

public class MergeByConcurrentDefault implements Counter {

  private static final String[] SECTIONS = {"news", "sport", "culture", "weather"};

  private final MeteredMap<String, Long> viewsBySection = new MeteredMap<>();

  @Override
  public void increment() {
    int hash = System.identityHashCode(Thread.currentThread());
    String section = SECTIONS[hash & (SECTIONS.length - 1)];
    viewsBySection.merge(section, 1L, Long::sum);
  }

  @Override
  public long value() {
    long total = 0;
    for (Map.Entry<String, Long> section : viewsBySection.entrySet()) {
      total += section.getValue();
    }
    return total;
  }

  /** Delegates to a concurrent map and meters how it is used. */
  static final class MeteredMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V> {

    private final ConcurrentMap<K, V> delegate = new ConcurrentHashMap<>();
    private final LongAdder reads = new LongAdder();
    private final LongAdder writes = new LongAdder();

    @Override
    public V get(Object key) {
      reads.increment();
      return delegate.get(key);
    }

    @Override
    public V put(K key, V value) {
      writes.increment();
      return delegate.put(key, value);
    }

    @Override
    public V putIfAbsent(K key, V value) {
      writes.increment();
      return delegate.putIfAbsent(key, value);
    }

    @Override
    public boolean remove(Object key, Object value) {
      writes.increment();
      return delegate.remove(key, value);
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
      writes.increment();
      return delegate.replace(key, oldValue, newValue);
    }

    @Override
    public V replace(K key, V value) {
      writes.increment();
      return delegate.replace(key, value);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
      reads.increment();
      return delegate.entrySet();
    }
  }
}
