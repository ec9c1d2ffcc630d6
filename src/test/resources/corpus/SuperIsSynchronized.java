// verdict: LOSES_VIEWS
// why: The superclass counts under a monitor, the subclass beside it.
import io.github.pageviews.counter.Counter;

public class SuperIsSynchronized implements Counter {
    private static class Audit {
        private long calls;
        synchronized void add() { calls++; }
        synchronized long calls() { return calls; }
    }
    private static final class Views extends Audit {
        private volatile long n;
        @Override void add() { super.add(); n++; }
        long get() { return Math.min(n, calls()); }
    }
    private final Views views = new Views();
    @Override public void increment() { views.add(); }
    @Override public long value() { return views.get(); }
}
