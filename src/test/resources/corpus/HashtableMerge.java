// verdict: EXACT
// why: Hashtable.merge is synchronized.
import io.github.pageviews.counter.Counter;
import java.util.Hashtable;

public class HashtableMerge implements Counter {
    private final Hashtable<String, Long> table = new Hashtable<>();
    @Override public void increment() { table.merge("views", 1L, Long::sum); }
    @Override public long value() { return table.getOrDefault("views", 0L); }
}
