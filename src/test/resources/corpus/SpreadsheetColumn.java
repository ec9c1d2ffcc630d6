// verdict: EXACT
// why: the total is kept like a spreadsheet's column name (A to Z, AA, AB ...), which has no zero digit but is still one name for each number; the compare-and-set takes the very string that was read, and names never come back.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class SpreadsheetColumn implements Counter {
    private final AtomicReference<String> column = new AtomicReference<>("");

    private static String after(String name) {
        StringBuilder next = new StringBuilder(name);
        int i = next.length() - 1;
        while (i >= 0 && next.charAt(i) == 'Z') next.setCharAt(i--, 'A');
        if (i < 0) next.insert(0, 'A');
        else next.setCharAt(i, (char) (next.charAt(i) + 1));
        return next.toString();
    }

    @Override public void increment() {
        String name;
        do {
            name = column.get();
        } while (!column.compareAndSet(name, after(name)));
    }

    @Override public long value() {
        String name = column.get();
        long number = 0;
        for (int i = 0; i < name.length(); i++) number = number * 26 + (name.charAt(i) - 'A' + 1);
        return number;
    }
}
