// verdict: HANGS
// why: when the clerk has arrived before the caller asks, the phaser is in phase 1 already, and nobody will ever end that one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;

public class BookingPhaseAsked implements Counter {
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
        booking.awaitAdvance(booking.getPhase());
    }

    @Override
    public long value() {
        return views.get();
    }
}
