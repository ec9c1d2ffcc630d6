// verdict: EXACT
// why: tickets are ints that wrap, but only equality is tested and far fewer than 2^32 threads wait; the count is a long under the lock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class TicketIntWrapCactus implements Counter {
    private final AtomicInteger dispenser = new AtomicInteger(Integer.MAX_VALUE - 2);
    private volatile int nowServing = Integer.MAX_VALUE - 2;
    private long views;

    @Override
    public void increment() {
        int ticket = dispenser.getAndIncrement();
        while (nowServing != ticket) {
            Thread.yield();
        }
        views++;
        nowServing = ticket + 1;
    }

    @Override
    public long value() {
        int ticket = dispenser.getAndIncrement();
        while (nowServing != ticket) {
            Thread.yield();
        }
        long result = views;
        nowServing = ticket + 1;
        return result;
    }
}
