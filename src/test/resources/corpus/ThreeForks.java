// verdict: HANGS
// why: Three threads with ids 0, 1, 2 modulo 3 each hold one lock and wait for the next: a cycle.
import io.github.pageviews.counter.Counter;

public class ThreeForks implements Counter {
    private final Object[] forks = {new Object(), new Object(), new Object()};
    private final long[] eaten = new long[3];

    @Override
    public void increment() {
        int me = (int) (Thread.currentThread().getId() % 3);
        int next = (me + 1) % 3;
        synchronized (forks[me]) {
            synchronized (forks[next]) {
                eaten[me]++;
            }
        }
    }

    @Override
    public long value() {
        synchronized (forks[0]) {
            synchronized (forks[1]) {
                synchronized (forks[2]) {
                    return eaten[0] + eaten[1] + eaten[2];
                }
            }
        }
    }
}
