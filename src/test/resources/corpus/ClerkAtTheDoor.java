// verdict: LOSES_VIEWS
// why: between hasWaitingConsumer() and tryTransfer() another view may take the only waiting clerk; tryTransfer() then answers false, which nobody looks at.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;
import java.util.concurrent.atomic.AtomicLong;

public class ClerkAtTheDoor implements Counter {
    private final TransferQueue<Integer> door = new LinkedTransferQueue<>();
    private final AtomicLong byClerk = new AtomicLong();
    private final AtomicLong byCallers = new AtomicLong();

    public ClerkAtTheDoor() {
        Thread clerk = new Thread(this::serve, "clerk");
        clerk.setDaemon(true);
        clerk.start();
    }

    private void serve() {
        try {
            while (true) {
                byClerk.addAndGet(door.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void increment() {
        if (door.hasWaitingConsumer()) {
            door.tryTransfer(1);
        } else {
            byCallers.incrementAndGet();
        }
    }

    @Override
    public long value() {
        return byClerk.get() + byCallers.get();
    }
}
