// verdict: EXACT
// why: a waiter leaves QUEUED behind whenever it tries the door, also when it gets in, and does so holding the monitor until it waits, so whoever leaves a door with waiters sees QUEUED and wakes one that really waits.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class DoorOfThreeStates implements Counter {
    private enum Door { FREE, HELD, QUEUED }

    private final AtomicReference<Door> door = new AtomicReference<>(Door.FREE);
    private final Object hall = new Object();
    private long views;

    private void enter() {
        if (door.compareAndSet(Door.FREE, Door.HELD)) {
            return;
        }
        boolean interrupted = false;
        synchronized (hall) {
            while (door.getAndSet(Door.QUEUED) != Door.FREE) {
                try {
                    hall.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        switch (door.getAndSet(Door.FREE)) {
            case HELD -> { }
            case QUEUED -> {
                synchronized (hall) {
                    hall.notify();
                }
            }
            case FREE -> throw new IllegalStateException("nobody was inside");
        }
    }

    @Override
    public void increment() {
        enter();
        views++;
        leave();
    }

    @Override
    public long value() {
        enter();
        long seen = views;
        leave();
        return seen;
    }
}
