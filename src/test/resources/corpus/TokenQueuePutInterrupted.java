// verdict: HANGS
// why: An interrupted caller takes the token with the interrupt held back, restores the flag, and put() then throws at once: the token is gone and the next take() waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class TokenQueuePutInterrupted implements Counter {
    private final BlockingQueue<Long> token = new ArrayBlockingQueue<>(1);

    public TokenQueuePutInterrupted() {
        token.add(0L);
    }

    /** Like Guava's Uninterruptibles.takeUninterruptibly. */
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

    private void give(long total) {
        try {
            token.put(total); // never blocks: we hold the only token
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void increment() {
        give(take() + 1);
    }

    @Override
    public long value() {
        long total = take();
        give(total);
        return total;
    }
}
