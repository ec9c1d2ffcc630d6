// verdict: EXACT
// why: each wheel is an int but turns at 32, all under the monitor, and thirteen wheels hold more than a long; that an int could hold more than 31 doesn't matter, as no wheel ever does.
import io.github.pageviews.counter.Counter;

/** An odometer to base 32, the ones first. */
public class WheelsOfThirtyTwo implements Counter {
    private final int[] wheels = new int[13];

    @Override
    public synchronized void increment() {
        for (int i = 0; i < wheels.length; i++) {
            if (++wheels[i] < 32) {
                return;
            }
            wheels[i] = 0;
        }
    }

    @Override
    public synchronized long value() {
        long n = 0;
        for (int i = wheels.length - 1; i >= 0; i--) {
            n = n * 32 + wheels[i];
        }
        return n;
    }
}
