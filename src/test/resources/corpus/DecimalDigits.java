// verdict: EXACT
// why: a decimal odometer in a StringBuilder, only touched under the monitor
import io.github.pageviews.counter.Counter;

public class DecimalDigits implements Counter {
    private final StringBuilder digits = new StringBuilder("0");

    @Override public synchronized void increment() {
        add(digits.length() - 1);
    }

    private void add(int at) {
        if (at < 0) {
            digits.insert(0, '1');
        } else if (digits.charAt(at) == '9') {
            digits.setCharAt(at, '0');
            add(at - 1);
        } else {
            digits.setCharAt(at, (char) (digits.charAt(at) + 1));
        }
    }

    @Override public synchronized long value() {
        return Long.parseLong(digits.toString());
    }
}
