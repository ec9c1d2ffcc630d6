package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Execution;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clocks. Time goes on a little, stands still, or jumps; that of the wall may also be set back
 * ({@link System#currentTimeMillis}), that of {@link System#nanoTime} has any origin.
 */
public final class Clocks {
  private static final long START_MILLIS = 1_700_000_000_000L;
  private static final long HOUR = 3_600_000;

  /** Another day, another month, and more milliseconds than an int holds. */
  private static final long LONG_AFTER = 1_000 * HOUR;

  private static final long[] STEPS = {1, 0, HOUR, LONG_AFTER, -LONG_AFTER};

  /** How many courses a clock can take that nobody chooses step by step. */
  public static final int COURSES = 2 * (STEPS.length - 1);

  private Clocks() {}

  /** Whether a clock was read. */
  public static boolean areUsedIn(Execution execution) {
    return execution.state().containsKey("clock");
  }

  /**
   * Lets every other step of the clock, in a long run of one thread, be an odd one.
   *
   * @param course from 1 to {@link #COURSES}
   */
  public static void setCourse(Execution execution, int course) {
    execution.state().put("clock course", course);
  }

  /** Lets a clock also go on by just so many milliseconds. */
  public static void use(Execution execution, List<Long> periods) {
    execution.state().put(Periods.class, periods);
  }

  static @Nullable Object call(Call call) throws Throwable {
    String owner = call.site().owner();
    if (owner.equals("java/lang/System")) {
      return switch (call.name()) {
        case "nanoTime" -> nanos(call.execution());
        case "currentTimeMillis" -> millis(call.execution());
        default -> Model.NOT_MINE;
      };
    } else if (owner.startsWith("java/time/") && call.name().equals("now")) {
      return now(call);
    } else if (call.receiver() instanceof Clock clock && isRunning(clock)) {
      return switch (call.name()) {
        case "millis" -> millis(call.execution());
        case "instant" -> Instant.ofEpochMilli(millis(call.execution()));
        default -> call.real();
      };
    } else if (owner.equals("java/util/Calendar") && call.name().equals("getInstance")) {
      Calendar calendar = (Calendar) call.real();
      if (calendar != null) {
        calendar.setTimeInMillis(millis(call.execution()));
      }
      return calendar;
    }
    return Model.NOT_MINE;
  }

  /** One that stands still says so itself, as one of the submission's says what it likes. */
  private static boolean isRunning(Clock clock) {
    Class<?> type = clock.getClass();
    return type.getName().startsWith("java.time.") && !type.getSimpleName().equals("FixedClock");
  }

  /** All classes of java.time that know the time take a clock, too. */
  private static Object now(Call call) throws Throwable {
    Object from = call.args().length == 0 ? null : call.args()[0];
    if (from instanceof Clock clock && !isRunning(clock)) {
      return java.util.Objects.requireNonNull(call.real());
    }
    // That of the machine would make the verdict differ from one to the next.
    ZoneId zone =
        from instanceof Clock clock
            ? clock.getZone()
            : from instanceof ZoneId given ? given : ZoneOffset.UTC;
    Clock fixed = Clock.fixed(Instant.ofEpochMilli(millis(call.execution())), zone);
    Class<?> type = Class.forName(call.site().owner().replace('/', '.'));
    try {
      return type.getMethod("now", Clock.class).invoke(null, fixed);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  static long millis(Execution execution) {
    return step(execution, STEPS.length);
  }

  /** It never goes back. */
  private static long nanos(Execution execution) {
    long millis = step(execution, STEPS.length - 1);
    return (millis - START_MILLIS) * 1_000_000 + origin(execution);
  }

  private static long step(Execution execution, int options) {
    long last = (Long) execution.state().getOrDefault("clock", START_MILLIS);
    List<?> periods = (List<?>) execution.state().getOrDefault(Periods.class, List.of());
    int chosen = chosen(execution, options, periods.size());
    long step = chosen < options ? STEPS[chosen] : (Long) periods.get(chosen - options);
    long now = last + step;
    execution.state().put("clock", now);
    return now;
  }

  private static int chosen(Execution execution, int options, int others) {
    Integer course = (Integer) execution.state().get("clock course");
    if (course == null || !execution.isSolo()) {
      return execution.choose(Chooser.Kind.WORLD, options + others);
    }
    int reads = (Integer) execution.state().merge("clock reads", 1, (a, b) -> (Integer) a + 1);
    return reads % 2 == course % 2 ? Math.min((course + 1) / 2, options - 1) : 0;
  }

  /** Arbitrary, so that the time may be negative (Javadoc of {@link System#nanoTime}). */
  private static long origin(Execution execution) {
    Object known = execution.state().get("nano origin");
    if (known == null) {
      known = execution.choose(Chooser.Kind.WORLD, 2) == 0 ? 0L : -7_777_777_777_777L;
      execution.state().put("nano origin", known);
    }
    return (Long) known;
  }
}
