// verdict: EXACT
// why: the field keeps the logger and its handler alive, the name is the instance's own, and each record reaches the atomic count before log returns
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

public class LoggerHeld implements Counter {
    private static final AtomicLong IDS = new AtomicLong();

    private final AtomicLong views = new AtomicLong();
    private final Logger log = Logger.getLogger("views.held." + IDS.incrementAndGet());

    public LoggerHeld() {
        log.setUseParentHandlers(false);
        log.setLevel(Level.INFO);
        log.addHandler(new Handler() {
            @Override
            public void publish(LogRecord record) {
                views.incrementAndGet();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    @Override
    public void increment() {
        log.log(Level.INFO, "view");
    }

    @Override
    public long value() {
        return views.get();
    }
}
