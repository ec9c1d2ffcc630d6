// verdict: HANGS
// why: increment holds the counter's monitor while it joins a thread that needs the same monitor to add, so the very first view never returns.
import io.github.pageviews.counter.Counter;

public class SynchronizedWaitsForHelper implements Counter {

    private long count = 0;

    private class Adder extends Thread {
        @Override
        public void run() {
            synchronized (SynchronizedWaitsForHelper.this) {
                count++;
            }
        }
    }

    @Override
    public synchronized void increment() {
        Adder adder = new Adder();
        adder.start();
        waitFor(adder);
    }

    private static void waitFor(Thread thread) {
        boolean interrupted = false;
        while (true) {
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

    @Override
    public synchronized long value() {
        return count;
    }
}
