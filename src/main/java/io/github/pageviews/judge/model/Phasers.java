package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Execution;
import java.util.Objects;
import java.util.concurrent.Phaser;
import org.jspecify.annotations.Nullable;

/** The real phaser counts; only the waiting is done here. */
final class Phasers {
  private Phasers() {}

  static @Nullable Object call(Call call, Phaser phaser) throws Throwable {
    Execution execution = call.execution();
    execution.point(call.name(), Phaser.class);
    Synchronizers.release(execution, phaser);
    Synchronizers.acquire(execution, phaser);
    switch (call.name()) {
      case "arriveAndAwaitAdvance" -> {
        int phase = (int) Objects.requireNonNull(arriving(execution, phaser, phaser::arrive));
        Waits.until(execution, "a phaser", () -> phaser.getPhase() != phase);
        Synchronizers.acquire(execution, phaser);
        return phaser.getPhase();
      }
      case "awaitAdvance", "awaitAdvanceInterruptibly" -> {
        int phase = call.<Integer>arg(0);
        if (call.name().equals("awaitAdvance")) {
          Waits.until(execution, "a phaser", () -> phase < 0 || phaser.getPhase() != phase);
        } else {
          Waits.untilInterruptibly(
              execution, "a phaser", () -> phase < 0 || phaser.getPhase() != phase);
        }
        Synchronizers.acquire(execution, phaser);
        return phaser.getPhase();
      }
      case "register", "bulkRegister" -> {
        Object arrivals = arrivals(phaser);
        Waits.until(
            execution, "a phaser to advance", () -> !execution.state().containsKey(arrivals));
        return changing(execution, call::real);
      }
      case "arrive", "arriveAndDeregister" -> {
        return arriving(execution, phaser, call::real);
      }
      default -> {
        return changing(execution, call::real);
      }
    }
  }

  private interface Real {
    @Nullable Object call() throws Throwable;
  }

  private static @Nullable Object changing(Execution execution, Real call) throws Throwable {
    Object result = call.call();
    execution.changed();
    return result;
  }

  /**
   * Others may run amid {@code onAdvance}, but whoever wants to register has to wait for its end.
   */
  private static @Nullable Object arriving(Execution execution, Phaser phaser, Real call)
      throws Throwable {
    execution.state().put(arrivals(phaser), true);
    try {
      return changing(execution, call);
    } finally {
      execution.state().remove(arrivals(phaser));
      execution.changed();
    }
  }

  private static Object arrivals(Phaser phaser) {
    return new Identity(phaser, "arrivals");
  }
}
