// verdict: EXACT
// why: writers hold a monitor, parts are volatile, and a reader repeats until the sequence was even and unchanged
import io.github.pageviews.counter.Counter;

public class SeqLockVolatile implements Counter {
    private volatile long seq;
    private volatile long thousands;
    private volatile int rest;

    @Override public synchronized void increment() {
        seq = seq + 1;
        if (rest == 999) {
            rest = 0;
            thousands = thousands + 1;
        } else {
            rest = rest + 1;
        }
        seq = seq + 1;
    }

    @Override public long value() {
        while (true) {
            long before = seq;
            if ((before & 1) == 0) {
                long t = thousands;
                int r = rest;
                if (seq == before) {
                    return t * 1000 + r;
                }
            }
            Thread.onSpinWait();
        }
    }
}
