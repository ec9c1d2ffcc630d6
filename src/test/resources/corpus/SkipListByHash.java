// verdict: LOSES_VIEWS
// why: The comparator orders tokens by identity hash code, which two tokens may share; the set takes the second for the first and drops it.
import io.github.pageviews.counter.Counter;
import java.util.Comparator;
import java.util.concurrent.ConcurrentSkipListSet;

public class SkipListByHash implements Counter {
    private final ConcurrentSkipListSet<Object> tokens =
            new ConcurrentSkipListSet<>(Comparator.comparingInt(Object::hashCode));

    @Override
    public void increment() {
        tokens.add(new Object());
    }

    @Override
    public long value() {
        return tokens.size();
    }
}
