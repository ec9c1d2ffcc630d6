// verdict: LOSES_VIEWS
// why: value() answers with the last completed step only, so one view in the running step is not shown and one from two steps ago is gone for good.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Step counter in the style of the push registries: publishes per step of ten seconds. */
public class StepMeterPoll implements Counter {

    private static final long STEP_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final LongAdder current = new LongAdder();
    private final long start = System.nanoTime();
    private long lastStep;
    private long published;

    @Override
    public void increment() {
        rollIfNeeded();
        current.increment();
    }

    @Override
    public long value() {
        return rollIfNeeded();
    }

    private synchronized long rollIfNeeded() {
        long step = (System.nanoTime() - start) / STEP_NANOS;
        if (step != lastStep) {
            published = step == lastStep + 1 ? current.sumThenReset() : 0;
            if (published == 0) {
                current.reset();
            }
            lastStep = step;
        }
        return published;
    }
}
