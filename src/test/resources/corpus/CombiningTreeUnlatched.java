// verdict: LOSES_VIEWS
// why: combine() doesn't latch the node behind itself, so a second arrival after it still joins as SECOND, gets its RESULT from the first on the way down, and its view was never carried up.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;

public class CombiningTreeUnlatched implements Counter {
  private enum Status { IDLE, FIRST, SECOND, RESULT, ROOT }

  private static final class Visit {
    final ArrayDeque<Node> path = new ArrayDeque<>();
    boolean interrupted;
  }

  private static final class Node {
    final Node parent;
    Status status;
    boolean locked;
    long second;
    long total;

    Node(Node parent) {
      this.parent = parent;
      this.status = parent == null ? Status.ROOT : Status.IDLE;
    }

    private void pause(Visit visit) {
      try {
        wait();
      } catch (InterruptedException e) {
        visit.interrupted = true;
      }
    }

    synchronized boolean precombine(Visit visit) {
      while (locked || status == Status.SECOND || status == Status.RESULT) {
        pause(visit);
      }
      if (status == Status.IDLE) {
        status = Status.FIRST;
        return true;
      }
      if (status == Status.FIRST) {
        locked = true;
        status = Status.SECOND;
      }
      return false;
    }

    synchronized long combine(long carried, Visit visit) {
      while (locked) {
        pause(visit);
      }
      return status == Status.SECOND ? carried + second : carried;
    }

    synchronized void apply(long carried, Visit visit) {
      if (status == Status.ROOT) {
        total += carried;
        return;
      }
      second = carried;
      locked = false;
      notifyAll();
      while (status != Status.RESULT) {
        pause(visit);
      }
      status = Status.IDLE;
      locked = false;
      notifyAll();
    }

    synchronized void distribute() {
      if (status == Status.FIRST) {
        status = Status.IDLE;
        locked = false;
      } else {
        status = Status.RESULT;
      }
      notifyAll();
    }

    synchronized long total() {
      return total;
    }
  }

  private final Node root = new Node(null);
  private final Node leaf = new Node(root);

  @Override
  public void increment() {
    Visit visit = new Visit();
    Node stop = leaf;
    while (stop.precombine(visit)) {
      stop = stop.parent;
    }
    long carried = 1;
    for (Node n = leaf; n != stop; n = n.parent) {
      carried = n.combine(carried, visit);
      visit.path.push(n);
    }
    stop.apply(carried, visit);
    while (!visit.path.isEmpty()) {
      visit.path.pop().distribute();
    }
    if (visit.interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public long value() {
    return root.total();
  }
}
