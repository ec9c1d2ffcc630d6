package io.github.pageviews.judge.model;

import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.run.Execution;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MutableCallSite;
import java.lang.invoke.VolatileCallSite;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Call sites: the target of a mutable one is an ordinary variable, that of a volatile one is not.
 */
final class CallSites {
  private CallSites() {}

  static @Nullable Object call(Call call) {
    Object site = call.receiver();
    if (!(site instanceof MutableCallSite || site instanceof VolatileCallSite)) {
      return Model.NOT_MINE;
    }
    java.lang.invoke.CallSite target = (java.lang.invoke.CallSite) site;
    Execution execution = call.execution();
    Mode mode = site instanceof VolatileCallSite ? Mode.VOLATILE : Mode.PLAIN;
    Cell cell =
        new Cell(
            site,
            "target",
            "target",
            mode == Mode.VOLATILE,
            target::getTarget,
            value -> target.setTarget((MethodHandle) Objects.requireNonNull(value)));
    switch (call.name()) {
      case "getTarget" -> {
        return cell.read(execution, mode);
      }
      case "setTarget" -> {
        cell.write(execution, mode, call.args()[0]);
        return null;
      }
      default -> {
        return Model.NOT_MINE;
      }
    }
  }
}
