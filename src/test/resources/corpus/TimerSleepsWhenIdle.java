// verdict: FAILS
// why: A cancelled Timer takes no more tasks: the first view after a flush calls schedule and gets IllegalStateException.
import io.github.pageviews.counter.Counter;
import java.util.Timer;
import java.util.TimerTask;

public class TimerSleepsWhenIdle implements Counter {
    private final Timer timer = new Timer("flush", true);
    private long flushed;
    private long pending;
    private boolean armed;

    @Override
    public synchronized void increment() {
        pending++;
        if (!armed) {
            armed = true;
            timer.schedule(new Flush(), 100);
        }
    }

    @Override
    public synchronized long value() {
        return flushed + pending;
    }

    private final class Flush extends TimerTask {
        @Override
        public void run() {
            synchronized (TimerSleepsWhenIdle.this) {
                flushed += pending;
                pending = 0;
                armed = false;
                timer.cancel();
            }
        }
    }
}
