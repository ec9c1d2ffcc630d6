// verdict: SHARES_STATE
// why: the logger is one per class and every instance hangs its own handler on it, so a view of one instance is published to the handlers of all.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Views go to the access log, and a handler of the log counts them; the count itself is no static. */
public class AccessLogTally implements Counter {
    private static final Logger LOG = Logger.getLogger(AccessLogTally.class.getName());

    private final AtomicLong total = new AtomicLong();

    public AccessLogTally() {
        LOG.setUseParentHandlers(false);
        LOG.setLevel(Level.INFO);
        LOG.addHandler(new Handler() {
            @Override
            public void publish(LogRecord record) {
                total.incrementAndGet();
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        });
    }

    @Override
    public void increment() {
        LOG.info("view");
    }

    @Override
    public long value() {
        return total.get();
    }
}
