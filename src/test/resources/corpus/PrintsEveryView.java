// verdict: EXACT
// why: It prints each view, which changes nothing about the atomic count.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class PrintsEveryView implements Counter {
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() { System.out.println("view " + n.incrementAndGet()); }
    @Override public long value() { long seen = n.get(); System.err.printf("read %d%n", seen); return seen; }
}
