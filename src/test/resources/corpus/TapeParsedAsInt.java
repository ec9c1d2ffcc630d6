// verdict: OVERFLOWS
// why: the digits themselves go on for ever, but they are read as an int, and from 2^31 views on Integer.parseInt throws NumberFormatException.
import io.github.pageviews.counter.Counter;

/** The total in writing; nines become zeros from the right. */
public class TapeParsedAsInt implements Counter {
    private final StringBuilder tape = new StringBuilder("0");

    @Override
    public synchronized void increment() {
        int at = tape.length() - 1;
        while (at >= 0 && tape.charAt(at) == '9') {
            tape.setCharAt(at--, '0');
        }
        if (at < 0) {
            tape.insert(0, '1');
        } else {
            tape.setCharAt(at, (char) (tape.charAt(at) + 1));
        }
    }

    @Override
    public synchronized long value() {
        return Integer.parseInt(tape.toString());
    }
}
