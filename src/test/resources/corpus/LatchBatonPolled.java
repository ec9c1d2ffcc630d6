// verdict: LOSES_VIEWS
// why: only await promises that what came before countDown is seen; a caller that polls getCount() for zero may go on with an older plain count.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

public class LatchBatonPolled implements Counter {
    private final AtomicReference<CountDownLatch> last =
            new AtomicReference<>(new CountDownLatch(0));
    private long views;

    private CountDownLatch takeTurn() {
        CountDownLatch mine = new CountDownLatch(1);
        CountDownLatch before = last.getAndSet(mine);
        while (before.getCount() > 0) {
            Thread.onSpinWait();
        }
        return mine;
    }

    @Override
    public void increment() {
        CountDownLatch mine = takeTurn();
        views++;
        mine.countDown();
    }

    @Override
    public long value() {
        CountDownLatch mine = takeTurn();
        long now = views;
        mine.countDown();
        return now;
    }
}
