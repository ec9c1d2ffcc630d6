// verdict: EXACT
// why: a byte array stream knows no threads, whoever wrote or emptied it and ended since, and all of it happens under the monitor
import io.github.pageviews.counter.Counter;
import java.io.ByteArrayOutputStream;

public class BytesBetweenCallers implements Counter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    private long counted;

    @Override
    public synchronized void increment() {
        if (out.size() >= 512) {
            drain();
        }
        out.write(1);
    }

    private void drain() {
        for (byte b : out.toByteArray()) {
            counted += b;
        }
        out.reset();
    }

    @Override
    public synchronized long value() {
        drain();
        return counted;
    }
}
