// verdict: LOSES_VIEWS
// why: The field of the subclass hides the one that the superclass counts in.
import io.github.pageviews.counter.Counter;

public class HiddenField implements Counter {
    private static class Base {
        protected volatile long n;
        synchronized void add() { n++; }
    }
    private static final class Sub extends Base {
        protected volatile long n;
        @Override synchronized void add() { super.add(); }
        long get() { return n; }
    }
    private final Sub sub = new Sub();
    @Override public void increment() { sub.add(); }
    @Override public long value() { return sub.get(); }
}
