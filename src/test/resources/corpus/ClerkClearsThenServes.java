// verdict: EXACT
// why: the flag is cleared before the tray is emptied, so an interrupt is either seen with its view on the tray or still set when the clerk would rest, which then throws at once; he is the only writer of the volatile total.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One clerk does the counting; whoever has left a view on the tray interrupts his rest. */
public class ClerkClearsThenServes implements Counter {
    private final Queue<CompletableFuture<Void>> tray = new ConcurrentLinkedQueue<>();
    private volatile long views;
    private final Thread clerk;

    public ClerkClearsThenServes() {
        clerk = new Thread(this::work, "clerk");
        clerk.setDaemon(true);
        clerk.start();
    }

    private void work() {
        Object chair = new Object();
        while (true) {
            try {
                synchronized (chair) {
                    chair.wait();
                }
            } catch (InterruptedException rung) {
                Thread.interrupted();
                serve();
            }
        }
    }

    private void serve() {
        CompletableFuture<Void> receipt;
        while ((receipt = tray.poll()) != null) {
            views++;
            receipt.complete(null);
        }
    }

    @Override
    public void increment() {
        CompletableFuture<Void> receipt = new CompletableFuture<>();
        tray.add(receipt);
        clerk.interrupt();
        receipt.join();
    }

    @Override
    public long value() {
        return views;
    }
}
