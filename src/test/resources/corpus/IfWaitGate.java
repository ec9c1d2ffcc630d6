// verdict: LOSES_VIEWS
// why: wait() stands under an if: a spurious wake-up, or a newcomer that takes the gate before the woken thread, lets two threads do the unlocked views++ at once.
import io.github.pageviews.counter.Counter;

public class IfWaitGate implements Counter {

    private static class Gate {
        private boolean occupied;

        synchronized void enter() {
            if (occupied) {
                boolean interrupted;
                do {
                    interrupted = false;
                    try {
                        wait();
                    } catch (InterruptedException e) {
                        interrupted = true; // not our turn yet
                    }
                } while (interrupted && occupied);
            }
            occupied = true;
        }

        synchronized void leave() {
            occupied = false;
            notify();
        }
    }

    private final Gate gate = new Gate();
    private long views;

    @Override
    public void increment() {
        gate.enter();
        views++;
        gate.leave();
    }

    @Override
    public long value() {
        gate.enter();
        try {
            return views;
        } finally {
            gate.leave();
        }
    }
}
