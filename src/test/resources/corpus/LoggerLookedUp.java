// verdict: LOSES_VIEWS
// why: the log manager holds the logger weakly and nobody else does, so it may be collected with its handler, and views logged to the next logger of that name are not counted
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

public class LoggerLookedUp implements Counter {
    private static final AtomicLong IDS = new AtomicLong();

    private final String name = "views.looked.up." + IDS.incrementAndGet();
    private final AtomicLong views = new AtomicLong();

    public LoggerLookedUp() {
        Logger log = Logger.getLogger(name);
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
        Logger.getLogger(name).log(Level.INFO, "view");
    }

    @Override
    public long value() {
        return views.get();
    }
}
