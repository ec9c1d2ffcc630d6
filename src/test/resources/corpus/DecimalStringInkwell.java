// verdict: EXACT
// why: the compare-and-set compares the very string object that was read, every step makes a new one, and a failed step starts over, so no addition is lost and decimal digits have no limit below that of long.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class DecimalStringInkwell implements Counter {
    private final AtomicReference<String> total = new AtomicReference<>("0");

    private static String plusOne(String number) {
        StringBuilder out = new StringBuilder(number);
        int i = out.length() - 1;
        while (i >= 0 && out.charAt(i) == '9') {
            out.setCharAt(i, '0');
            i--;
        }
        if (i < 0) {
            out.insert(0, '1');
        } else {
            out.setCharAt(i, (char) (out.charAt(i) + 1));
        }
        return out.toString();
    }

    @Override
    public void increment() {
        String before;
        String after;
        do {
            before = total.get();
            after = plusOne(before);
        } while (!total.compareAndSet(before, after));
    }

    @Override
    public long value() {
        return Long.parseLong(total.get());
    }
}
