// verdict: LOSES_VIEWS
// why: full fences order the read and the write but don't make them one
import io.github.pageviews.counter.Counter;
import java.lang.invoke.VarHandle;

public class FencedIncrement implements Counter {
    private long views;

    @Override public void increment() {
        VarHandle.fullFence();
        views++;
        VarHandle.fullFence();
    }

    @Override public long value() {
        VarHandle.fullFence();
        return views;
    }
}
