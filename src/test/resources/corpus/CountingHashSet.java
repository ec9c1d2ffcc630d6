// verdict: OVERCOUNTS
// why: HashSet.addAll calls the overridden add for each element (AbstractCollection documents it), so addAll's own count comes on top: one view counts 2.
import io.github.pageviews.counter.Counter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

public class CountingHashSet implements Counter {
    private static class Instrumented<E> extends HashSet<E> {
        long added;

        @Override
        public boolean add(E e) {
            added++;
            return super.add(e);
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            added += c.size();
            return super.addAll(c);
        }
    }

    private final Instrumented<String> views = new Instrumented<>();

    @Override
    public synchronized void increment() {
        views.addAll(Set.of("view"));
    }

    @Override
    public synchronized long value() {
        return views.added;
    }
}
