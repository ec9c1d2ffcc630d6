// verdict: HANGS
// why: an interrupted put drops the only token, and every later take waits for ever
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class TokenLostOnInterrupt implements Counter {
    private final BlockingQueue<Long> token = new ArrayBlockingQueue<>(1);

    public TokenLostOnInterrupt() {
        token.add(0L);
    }

    private long take() {
        while (true) {
            try {
                return token.take();
            } catch (InterruptedException e) {
                // again
            }
        }
    }

    private void put(long v) {
        try {
            token.put(v);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public void increment() {
        put(take() + 1);
    }

    @Override public long value() {
        long v = take();
        put(v);
        return v;
    }
}
