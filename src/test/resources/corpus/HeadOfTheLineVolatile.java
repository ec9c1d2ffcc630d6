// verdict: EXACT
// why: only the caller whose own object is at the head of the queue reads or writes the count, each takes its object out when done, and the count is volatile, so the two steps of ++ always see the one before.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class HeadOfTheLineVolatile implements Counter {
    private final Queue<Object> line = new ConcurrentLinkedQueue<>();
    private volatile long views;

    private void enter() {
        Object me = new Object();
        line.add(me);
        while (line.peek() != me) {
            Thread.onSpinWait();
        }
    }

    private void leave() {
        line.poll();
    }

    @Override
    public void increment() {
        enter();
        views++;
        leave();
    }

    @Override
    public long value() {
        return views;
    }
}
