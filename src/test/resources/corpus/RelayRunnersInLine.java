// verdict: LOSES_VIEWS
// why: a runner is entered as the last one before it is started, and join() on a thread that has not been started returns at once, so the next runner does not wait for it and both step the plain total at the same time.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/** Every call is run by a thread of its own, each after the one before. */
public class RelayRunnersInLine implements Counter {
    private final AtomicReference<Runner> last = new AtomicReference<>();
    private long views;

    private final class Runner extends Thread {
        private final int step;
        private Runner before;
        private long result;

        Runner(int step) {
            this.step = step;
            setDaemon(true);
        }

        @Override
        public void run() {
            if (before != null) {
                awaitEnd(before);
                before = null;
            }
            result = views + step;
            views = result;
        }
    }

    private static void awaitEnd(Thread thread) {
        boolean interrupted = false;
        for (;;) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private long add(int step) {
        Runner mine = new Runner(step);
        mine.before = last.getAndSet(mine);
        mine.start();
        awaitEnd(mine);
        return mine.result;
    }

    @Override
    public void increment() {
        add(1);
    }

    @Override
    public long value() {
        return add(0);
    }
}
