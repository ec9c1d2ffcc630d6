// verdict: EXACT
import io.github.pageviews.counter.Counter;

class Cell {
  private long count;

  synchronized void add() {
    count++;
  }

  synchronized long get() {
    return count;
  }
}

public class SeveralClasses implements Counter {
  private final Cell cell = new Cell();

  @Override
  public void increment() {
    cell.add();
  }

  @Override
  public long value() {
    return cell.get();
  }
}
