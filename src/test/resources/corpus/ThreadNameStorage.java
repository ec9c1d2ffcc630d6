// verdict: EXACT
// why: The total is the name of a thread that never runs, changed under a monitor.
import io.github.pageviews.counter.Counter;

public class ThreadNameStorage implements Counter {
    private final Thread box = new Thread("0");
    @Override public synchronized void increment() { box.setName(Long.toString(Long.parseLong(box.getName()) + 1)); }
    @Override public synchronized long value() { return Long.parseLong(box.getName()); }
}
