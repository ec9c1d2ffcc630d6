// verdict: EXACT
// why: the count itself is the only token: taken by one caller at a time and put back with add, which neither blocks nor minds interrupts
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class TokenInQueue implements Counter {
    private final BlockingQueue<Long> token = new ArrayBlockingQueue<>(1);

    public TokenInQueue() {
        token.add(0L);
    }

    private long take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return token.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override public void increment() {
        token.add(take() + 1);
    }

    @Override public long value() {
        long v = take();
        token.add(v);
        return v;
    }
}
