// verdict: FAILS
// why: a pipe is broken once the thread that last read from it has ended, and the next write throws IOException (PipedOutputStream.write)
import io.github.pageviews.counter.Counter;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;

public class PipeBetweenCallers implements Counter {
    private final PipedInputStream in = new PipedInputStream(1024);
    private final PipedOutputStream out;
    private long counted;

    public PipeBetweenCallers() {
        try {
            out = new PipedOutputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void increment() {
        try {
            if (in.available() >= 512) {
                drain();
            }
            out.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drain() throws IOException {
        while (in.available() > 0) {
            counted += in.read();
        }
    }

    @Override
    public synchronized long value() {
        try {
            drain();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counted;
    }
}
