// verdict: EXACT
// why: a new phaser is in phase 0, which ends when the clerk, its only party, arrives after counting; awaitAdvance returns at once if that phase is over, and it doesn't mind interrupts.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;

public class BookingPhaseZero implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "clerk");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void increment() {
        Phaser booking = new Phaser(1);
        clerk.execute(() -> {
            views.incrementAndGet();
            booking.arrive();
        });
        booking.awaitAdvance(0);
    }

    @Override
    public long value() {
        return views.get();
    }
}
