// verdict: FAILS
// why: a repeated choice is matched by recursion, some frames for each mark, and tens of thousands of marks are a StackOverflowError out of value()
import io.github.pageviews.counter.Counter;
import java.util.regex.Pattern;

public class MarksMatchedByChoice implements Counter {
    private static final Pattern MARKS = Pattern.compile("(?:v|w)*");

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
