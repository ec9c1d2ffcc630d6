import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Exceptions of the JVM and of the program, with the lines they name. */
public class Traces {
  private static Traces missing;
  private int field;
  private final long[] cells = {1, 2};

  interface Failing {
    void run() throws Exception;
  }

  Traces() {
    this(
        1,
        2);
  }

  private Traces(
      int one, int two) {
    field = one
        / (two
            - 2 + (missing == null ? 1 : 0));
  }

  private static void nullWrite() {
    int value = 3;
    missing
        .field =
            value;
  }

  private static void outOfBounds(int index) {
    new Traces().cells[0] = 1;
    new Traces()
        .cells[index]++;
  }

  private static void wrongElement() {
    Object[] strings = new String[1];
    strings[0] =
        Integer.valueOf(1);
  }

  private static void concurrentCall() {
    new CountDownLatch(
        -1);
  }

  private static void inCallback() {
    Map<String, Integer> map = new ConcurrentHashMap<>();
    map.computeIfAbsent(
        "key",
        key -> {
          missing.field++;
          return 1;
        });
  }

  private static void rethrown() throws Exception {
    try {
      new Traces().field = Integer.parseInt("x");
    } catch (NumberFormatException e) {
      Exception wrapped = new Exception("wrapped", e);
      wrapped.addSuppressed(new Error());
      throw wrapped;
    } finally {
      missing = null;
    }
  }

  public static String run() {
    StringBuilder out = new StringBuilder();
    List<Failing> all =
        List.of(
            Traces::nullWrite,
            () -> outOfBounds(7),
            Traces::wrongElement,
            Traces::concurrentCall,
            Traces::inCallback,
            Traces::rethrown);
    for (Failing failing : all) {
      try {
        failing.run();
      } catch (Exception e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
          out.append(t).append('\n');
          for (StackTraceElement frame : t.getStackTrace()) {
            if (frame.getClassName().startsWith("Traces")) {
              out.append("  at ").append(frame).append('\n');
            }
          }
        }
      }
    }
    return out.toString();
  }
}
