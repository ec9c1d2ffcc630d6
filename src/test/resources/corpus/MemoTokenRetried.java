// verdict: EXACT
// why: a sum gets into the memo only if the token put there before it was taken is still there, a view takes any token or sum away after its cell was raised, and a reader whose sum didn't get in looks again, so it is never returned; several readers sharing one token does no harm.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

public class MemoTokenRetried implements Counter {
    private final LongAdder cells = new LongAdder();
    /** null: nothing known; a Long: the total; anything else: a sum is being taken. */
    private final AtomicReference<Object> memo = new AtomicReference<>();

    @Override
    public void increment() {
        cells.increment();
        memo.set(null);
    }

    @Override
    public long value() {
        while (true) {
            Object token = memo.get();
            if (token instanceof Long) {
                return (Long) token;
            }
            if (token == null) {
                token = new Object();
                if (!memo.compareAndSet(null, token)) {
                    continue;
                }
            }
            Long sum = cells.sum();
            if (memo.compareAndSet(token, sum)) {
                return sum;
            }
        }
    }
}
