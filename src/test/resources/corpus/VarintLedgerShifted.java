// verdict: OVERFLOWS
// why: the group of seven bits is an int when it is shifted, so at 2^31 views the fifth one (8 << 28) is the smallest int, and the total reads back negative.
import io.github.pageviews.counter.Counter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;

/** The total as it goes over the wire: seven bits to a byte, the lowest first. */
public class VarintLedgerShifted implements Counter {
    private final AtomicReference<byte[]> total = new AtomicReference<>(encode(0));

    private static byte[] encode(long n) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(10);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            long rest = n;
            while ((rest & ~0x7fL) != 0) {
                out.writeByte((int) (rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            out.writeByte((int) rest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static long decode(byte... bytes) {
        long n = 0;
        int shift = 0;
        for (byte b : bytes) {
            n |= (b & 0x7f) << shift;
            shift += 7;
        }
        return n;
    }

    @Override
    public void increment() {
        byte[] seen;
        do {
            seen = total.get();
        } while (!total.compareAndSet(seen, encode(decode(seen) + 1)));
    }

    @Override
    public long value() {
        return decode(total.get());
    }
}
