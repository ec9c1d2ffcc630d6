// verdict: GOES_BACKWARD
// why: A volatile reference does not make the elements volatile: a read may see the element before it is published, and the next one may not.
import io.github.pageviews.counter.Counter;

public class ArraySelfAssigned implements Counter {
    private volatile long[] box = new long[1];
    @Override public synchronized void increment() { box[0]++; box = box; }
    @Override public long value() { return box[0]; }
}
