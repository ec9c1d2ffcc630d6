// verdict: EXACT
// why: The deque holds one token, the total; whoever took it is alone until it is put back, and a reader waits until it is there.
import io.github.pageviews.counter.Counter;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

public class TokenDequeHandoff implements Counter {
    private final Deque<Long> table = new ConcurrentLinkedDeque<>();

    public TokenDequeHandoff() {
        table.push(0L);
    }

    private Long takeToken() {
        Long token;
        while ((token = table.pollFirst()) == null) {
            Thread.onSpinWait();
        }
        return token;
    }

    @Override
    public void increment() {
        table.push(takeToken() + 1);
    }

    @Override
    public long value() {
        Long token;
        while ((token = table.peekFirst()) == null) {
            Thread.onSpinWait();
        }
        return token;
    }
}
