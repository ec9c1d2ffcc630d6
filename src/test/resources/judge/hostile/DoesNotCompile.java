// verdict: ERROR
import io.github.pageviews.counter.Counter;

public class DoesNotCompile implements Counter {
  int x = ;
}
