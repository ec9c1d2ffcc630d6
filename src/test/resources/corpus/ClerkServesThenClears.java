// verdict: HANGS
// why: a view put on the tray after the last poll has its interrupt cleared with the older ones, so the clerk rests for ever and the caller joins for ever.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One clerk does the counting; whoever has left a view on the tray interrupts his rest. */
public class ClerkServesThenClears implements Counter {
    private final Queue<CompletableFuture<Void>> tray = new ConcurrentLinkedQueue<>();
    private volatile long views;
    private final Thread clerk;

    public ClerkServesThenClears() {
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
                serve();
                Thread.interrupted();
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
