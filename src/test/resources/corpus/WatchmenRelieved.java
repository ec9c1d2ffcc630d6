// verdict: EXACT
// why: one watchman at a time takes calls in turn, and the plain number passes to the next one through Thread.start(); whoever called waits, uninterruptibly, for the answer, and only the first caller ever puts the first watchman on duty.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

public class WatchmenRelieved implements Counter {
    private static final int SHIFT = 3;

    private record Call(int views, CompletableFuture<Long> answer) {
    }

    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final AtomicBoolean manned = new AtomicBoolean();
    private long views;

    private void relieve() {
        Thread next = new Thread(this::watch, "watchman");
        next.setDaemon(true);
        next.start();
    }

    private void watch() {
        int served = 0;
        while (served < SHIFT) {
            try {
                Call call = calls.take();
                views += call.views();
                call.answer().complete(views);
                served++;
            } catch (InterruptedException e) {
                // a watchman stays until he is relieved
            }
        }
        relieve();
    }

    private long call(int views) {
        Call call = new Call(views, new CompletableFuture<>());
        calls.add(call);
        if (manned.compareAndSet(false, true)) {
            relieve();
        }
        return call.answer().join();
    }

    @Override
    public void increment() {
        call(1);
    }

    @Override
    public long value() {
        return call(0);
    }
}
