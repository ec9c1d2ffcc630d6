// verdict: FAILS
// why: While a view has taken the number out of the queue, peek() returns null and unboxing it throws NullPointerException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class PeekWhileTaken implements Counter {
    private final BlockingQueue<Long> box = new ArrayBlockingQueue<>(1);

    public PeekWhileTaken() {
        box.add(0L);
    }

    @Override
    public void increment() {
        Long n = box.poll();
        while (n == null) {
            Thread.yield();
            n = box.poll();
        }
        box.add(n + 1);
    }

    @Override
    public long value() {
        return box.peek();
    }
}
