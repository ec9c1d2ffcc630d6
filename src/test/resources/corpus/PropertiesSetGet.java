// verdict: LOSES_VIEWS
// why: Properties are thread-safe call by call only.
import io.github.pageviews.counter.Counter;
import java.util.Properties;

public class PropertiesSetGet implements Counter {
    private final Properties p = new Properties();
    @Override public void increment() { p.setProperty("views", Long.toString(value() + 1)); }
    @Override public long value() { return Long.parseLong(p.getProperty("views", "0")); }
}
