import java.util.concurrent.TimeUnit;

/** Control flow around writes: branches between operands and store, handlers, monitors. */
public class Control implements AutoCloseable {
  private static int count;
  private int field;
  private String log = "";
  private Control next;

  private void choose(boolean flag, int n) {
    // The frame after the branch has the receiver on its stack, right before the write.
    this.field = flag ? n : count;
    log += n > 2 && flag || n == 0 ? "a" : "b";
    (flag ? this : next).field += n;
  }

  private int strings(String key) {
    switch (key) {
      case "Aa":
        return field = 1;
      case "BB": // the same hash code
        count = 2;
        return count;
      default:
        field = count = 3;
        return field;
    }
  }

  private static long units(TimeUnit unit) {
    return switch (unit) {
      case SECONDS -> count++;
      case MINUTES -> {
        count += 5;
        yield count;
      }
      default -> unit.toSeconds(count = 7);
    };
  }

  private int finallyWrites(boolean fail) {
    try {
      field++;
      if (fail) {
        throw new IllegalStateException("asked for");
      }
      return field;
    } catch (IllegalStateException e) {
      log = e.getMessage();
      return -1;
    } finally {
      field *= 10;
      count++;
    }
  }

  private synchronized long locked(long by) {
    synchronized (log) {
      synchronized (Control.class) {
        return count += by;
      }
    }
  }

  private static synchronized int all(int n) {
    outer:
    for (int i = 0; ; i++) {
      for (int j = 0; j < n; j++) {
        count ^= i * j;
        if (count > 50) {
          break outer;
        }
        if (j == 3) {
          continue outer;
        }
      }
      if (i > n) {
        return count = -count;
      }
    }
    return count;
  }

  @Override
  public void close() {
    log += "closed";
    if (next == null) {
      throw new IllegalArgumentException(log);
    }
  }

  public static String run() {
    StringBuilder out = new StringBuilder();
    Control c = new Control();
    c.next = new Control();
    for (int n = 0; n < 4; n++) {
      c.choose(n % 2 == 0, n);
      out.append(c.field).append(c.log).append(c.next.field).append(' ');
    }
    for (String key : new String[] {"Aa", "BB", "C#"}) {
      out.append(c.strings(key)).append(c.field).append(count).append(' ');
    }
    for (TimeUnit unit : TimeUnit.values()) {
      out.append(units(unit)).append(' ');
    }
    out.append(c.finallyWrites(true)).append(c.finallyWrites(false)).append(c.field).append(c.log);
    out.append(c.locked(1L << 33)).append(all(4)).append(all(9));
    try (Control one = c;
        Control two = new Control()) {
      one.field = two.field++;
      throw new UnsupportedOperationException("body");
    } catch (UnsupportedOperationException e) {
      out.append(e.getMessage()).append(e.getSuppressed()[0].getMessage()).append(c.log);
    }
    Object o = c;
    if (o instanceof Control match && (match.field = 4) > 3) {
      out.append(match.field);
    }
    return out.toString();
  }
}
