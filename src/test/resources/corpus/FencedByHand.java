// verdict: LOSES_VIEWS
// why: fences order the accesses, but do not make two of them one
import io.github.pageviews.counter.Counter;
import java.lang.invoke.VarHandle;

public class FencedByHand implements Counter {
    private long n;

    @Override public void increment() {
        VarHandle.fullFence();
        n = n + 1;
        VarHandle.fullFence();
    }

    @Override public long value() {
        VarHandle.loadLoadFence();
        return n;
    }
}
