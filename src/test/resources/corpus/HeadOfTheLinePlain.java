// verdict: LOSES_VIEWS
// why: a queue promises that what came before add happens before the element is seen, not that what came before poll happens before another is seen at the head, so the next in line may read an older plain count.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class HeadOfTheLinePlain implements Counter {
    private final Queue<Object> line = new ConcurrentLinkedQueue<>();
    private long views;

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
        enter();
        long now = views;
        leave();
        return now;
    }
}
