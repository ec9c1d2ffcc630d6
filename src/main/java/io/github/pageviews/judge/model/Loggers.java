package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Loggers that are looked up. The JVM keeps them by weak references only (LogManager.addLogger),
 * and beyond the end of an execution: here each is new when an execution first asks for it, and
 * what comes between two look-ups is a collection that the judge makes, never one of the JVM's own.
 */
final class Loggers {
  /** A logger that an execution has asked for. */
  private record Named(String name) {}

  private Loggers() {}

  static @Nullable Object call(Call call) throws Throwable {
    if (!call.site().owner().equals("java/util/logging/Logger")) {
      return Model.NOT_MINE;
    }
    Execution execution = call.execution();
    Named named = new Named(call.arg(0));
    boolean isNew = !meets(execution, named);
    Logger logger = (Logger) Objects.requireNonNull(call.real());
    if (isNew) {
      renew(logger);
    }
    execution.state().put(named, new Referent<>(logger, new WeakReference<>(logger)::get));
    return logger;
  }

  /** Whether the execution has asked for it before; a collection may have come since. */
  private static boolean meets(Execution execution, Named named) {
    if (!(execution.state().get(named) instanceof Referent<?> known)) {
      return false;
    }
    // Not kept in a variable of the caller, who would hold on to it.
    return known.get() != null;
  }

  /** Makes it what it is when nobody has asked for it yet. */
  private static void renew(Logger logger) {
    for (Handler each : logger.getHandlers()) {
      logger.removeHandler(each);
    }
    logger.setFilter(null);
    logger.setLevel(null);
    logger.setUseParentHandlers(true);
  }
}
