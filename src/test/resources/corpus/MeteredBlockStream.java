// verdict: OVERCOUNTS
// why: FilterOutputStream.write(byte[], int, int) calls write(int) for each byte, which is overridden too, so the block written at the 32nd view is metered twice.
import io.github.pageviews.counter.Counter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

public class MeteredBlockStream implements Counter {
    private static final int BLOCK = 32;

    private static final class Metered extends FilterOutputStream {
        private long written;

        Metered(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            super.write(b);
            written++;
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            super.write(b, off, len);
            written += len;
        }
    }

    private final Metered sink = new Metered(OutputStream.nullOutputStream());
    private final byte[] block = new byte[BLOCK];
    private int pending;

    @Override
    public synchronized void increment() {
        block[pending++] = 1;
        if (pending == BLOCK) {
            try {
                sink.write(block, 0, BLOCK);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            pending = 0;
        }
    }

    @Override
    public synchronized long value() {
        return sink.written + pending;
    }
}
