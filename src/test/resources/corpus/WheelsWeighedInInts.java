// verdict: OVERFLOWS
// why: the weight of a wheel is an int, and that of the eleventh is 10^10, which an int holds as 1,410,065,408.
import io.github.pageviews.counter.Counter;

/** A decimal odometer of bytes, the ones first. */
public class WheelsWeighedInInts implements Counter {
    private final byte[] wheels = new byte[19];

    @Override
    public synchronized void increment() {
        for (int i = 0; i < wheels.length; i++) {
            if (++wheels[i] < 10) {
                return;
            }
            wheels[i] = 0;
        }
    }

    @Override
    public synchronized long value() {
        long n = 0;
        int weight = 1;
        for (byte wheel : wheels) {
            n += (long) wheel * weight;
            weight *= 10;
        }
        return n;
    }
}
