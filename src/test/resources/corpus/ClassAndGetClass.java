// verdict: GOES_BACKWARD|STALE_READS
// why: getClass() is the subclass, Base.class is not: reads hold another monitor than writes and race with them on a plain long.
import io.github.pageviews.counter.Counter;

public class ClassAndGetClass extends Base0 {
}

abstract class Base0 implements Counter {
    private long n;

    @Override
    public void increment() {
        synchronized (getClass()) {
            n++;
        }
    }

    @Override
    public long value() {
        synchronized (Base0.class) {
            return n;
        }
    }
}
