// verdict: EXACT
// why: a repeated character class is matched by a loop, every string of marks matches, and the marks are folded into a long under the monitor
import io.github.pageviews.counter.Counter;
import java.util.regex.Pattern;

public class MarksMatchedByClass implements Counter {
    private static final Pattern MARKS = Pattern.compile("[vw]*");

    private final StringBuilder marks = new StringBuilder();
    private long folded;

    @Override
    public synchronized void increment() {
        if (marks.length() == 65_536) {
            folded += marks.length();
            marks.setLength(0);
        }
        marks.append((marks.length() & 1) == 0 ? 'v' : 'w');
    }

    @Override
    public synchronized long value() {
        return MARKS.matcher(marks).matches() ? folded + marks.length() : -1;
    }
}
