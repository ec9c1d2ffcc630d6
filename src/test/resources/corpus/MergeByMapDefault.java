// verdict: LOSES_VIEWS
// why: the audited map passes get and put on to a ConcurrentHashMap but inherits merge from Map, whose default is a get followed by a put, so two views may both put the same number.
import io.github.pageviews.counter.Counter;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class MergeByMapDefault implements Counter {

  private static final String PAGE = "/index.html";

  private final Map<String, Long> hits = new AuditedMap<>(new ConcurrentHashMap<>());

  @Override
  public void increment() {
    hits.merge(PAGE, 1L, Long::sum);
  }

  @Override
  public long value() {
    Long views = hits.get(PAGE);
    return views == null ? 0L : views.longValue();
  }

  /** A map that keeps account of its accesses for the dashboard. */
  private static final class AuditedMap<K, V> extends AbstractMap<K, V> {

    private final ConcurrentHashMap<K, V> backing;
    private final LongAdder lookups = new LongAdder();
    private final LongAdder updates = new LongAdder();

    AuditedMap(ConcurrentHashMap<K, V> backing) {
      this.backing = backing;
    }

    @Override
    public V get(Object key) {
      lookups.increment();
      return backing.get(key);
    }

    @Override
    public V put(K key, V value) {
      updates.increment();
      return backing.put(key, value);
    }

    @Override
    public boolean containsKey(Object key) {
      lookups.increment();
      return backing.containsKey(key);
    }

    @Override
    public V remove(Object key) {
      updates.increment();
      return backing.remove(key);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
      return backing.entrySet();
    }
  }
}
