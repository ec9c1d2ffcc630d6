// verdict: FAILS
// why: thread ids are longs; an id of 2^31 + 1 cast to int is negative and so is its remainder by 32.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class IntCastThreadIdSage implements Counter {
    private final AtomicLong[] lanes = new AtomicLong[32];

    public IntCastThreadIdSage() {
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new AtomicLong();
        }
    }

    @Override
    public void increment() {
        int lane = (int) Thread.currentThread().getId() % lanes.length;
        lanes[lane].incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong lane : lanes) {
            sum += lane.get();
        }
        return sum;
    }
}
