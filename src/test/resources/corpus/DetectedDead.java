// verdict: EXACT
// why: A thread seen dead has done all that it did, and the monitor lets only one helper live.
import io.github.pageviews.counter.Counter;

public class DetectedDead implements Counter {
    private long n;
    @Override public synchronized void increment() {
        Thread helper = new Thread(() -> n++);
        helper.start();
        while (helper.isAlive()) { Thread.yield(); }
    }
    @Override public synchronized long value() { return n; }
}
