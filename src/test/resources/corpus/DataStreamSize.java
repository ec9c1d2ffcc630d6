// verdict: OVERFLOWS
// why: DataOutputStream counts its bytes in an int that stays at Integer.MAX_VALUE, so every view after the 2,147,483,647th is missing from size().
import io.github.pageviews.counter.Counter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

public class DataStreamSize implements Counter {
    private final DataOutputStream sink = new DataOutputStream(OutputStream.nullOutputStream());

    @Override
    public synchronized void increment() {
        try {
            sink.writeByte(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized long value() {
        return sink.size();
    }
}
