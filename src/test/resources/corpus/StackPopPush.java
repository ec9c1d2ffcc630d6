// verdict: FAILS
// why: While one thread holds the total the stack is empty for the next.
import io.github.pageviews.counter.Counter;
import java.util.Stack;

public class StackPopPush implements Counter {
    private final Stack<Long> stack = new Stack<>();
    public StackPopPush() { stack.push(0L); }
    @Override public void increment() { stack.push(stack.pop() + 1); }
    @Override public long value() { return stack.peek(); }
}
