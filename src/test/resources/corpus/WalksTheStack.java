// verdict: EXACT
// why: who called makes no difference to what is counted
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class WalksTheStack implements Counter {
    private final AtomicLong n = new AtomicLong();
    private volatile String last = "";

    @Override public void increment() {
        last = StackWalker.getInstance().walk(frames -> frames.findFirst().map(StackWalker.StackFrame::getMethodName).orElse("?"));
        n.incrementAndGet();
    }

    @Override public long value() { return last.isEmpty() ? 0 : n.get(); }
}
