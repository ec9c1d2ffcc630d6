package io.github.pageviews.judge.model;

import io.github.pageviews.judge.run.Chooser;
import io.github.pageviews.judge.run.Execution;
import java.lang.reflect.Method;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Random numbers, identities and the rest of what a program cannot rely on. */
public final class World {
  /** In standard deviations. */
  private static final double FAR_OUT = 5.0;

  private static final int FEW = 64;

  private World() {}

  static @Nullable Object call(Call call) throws Throwable {
    String owner = call.site().owner();
    Object receiver = call.receiver();
    if (owner.equals("java/lang/System")) {
      return system(call);
    } else if (receiver instanceof Random
        || owner.equals("java/util/concurrent/ThreadLocalRandom")) {
      return random(call);
    } else if (owner.equals("java/lang/Math") || owner.equals("java/lang/StrictMath")) {
      return call.name().equals("random") ? (Object) fraction(call.execution()) : call.real();
    } else if (owner.equals("java/util/UUID") && call.name().equals("randomUUID")) {
      // Version 4, variant 2 (RFC 9562, 5.4).
      return new UUID(0x4000L, (integer(call.execution()) & (-1L >>> 2)) | Long.MIN_VALUE);
    } else if (owner.equals("java/lang/Runtime") && receiver != null) {
      return runtime(call);
    } else if (call.name().equals("hashCode") && receiver != null && hasIdentityHash(receiver)) {
      return Identities.hash(call.execution(), receiver);
    } else if (call.name().equals("toString") && owner.equals("java/lang/Object")) {
      return receiver != null && hasIdentityText(receiver)
          ? identityText(call.execution(), receiver)
          : call.real();
    }
    return Model.NOT_MINE;
  }

  private static boolean hasIdentityText(Object object) {
    try {
      return object.getClass().getMethod("toString").getDeclaringClass() == Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As {@link Object#toString} has it. */
  private static String identityText(Execution execution, Object object) {
    int hash = hasIdentityHash(object) ? Identities.hash(execution, object) : object.hashCode();
    return object.getClass().getName() + "@" + Integer.toHexString(hash);
  }

  private static boolean hasIdentityHash(Object object) {
    try {
      Method hashCode = object.getClass().getMethod("hashCode");
      Class<?> of = hashCode.getDeclaringClass();
      // Or one that the weaver or a stand-in has in its place.
      return of == Object.class || hashCode.isSynthetic() || StandIns.isOne(of);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object system(Call call) throws Throwable {
    Execution execution = call.execution();
    return switch (call.name()) {
      case "identityHashCode" -> Identities.hash(execution, call.args()[0]);
      case "exit" -> throw new EndsTheProgram("System.exit");
      case "gc", "runFinalization" -> null;
      case "getProperty", "setProperty", "clearProperty" ->
          Collections.guarded(call, execution, System.getProperties());
      default -> call.real();
    };
  }

  private static @Nullable Object runtime(Call call) throws Throwable {
    return switch (call.name()) {
      case "exit", "halt" -> throw new EndsTheProgram("Runtime." + call.name());
      case "availableProcessors" -> PROCESSORS[call.execution().choose(Chooser.Kind.WORLD, 3)];
      case "gc" -> null;
      case "addShutdownHook" -> null;
      default -> call.real();
    };
  }

  private static final Integer[] PROCESSORS = {4, 1, 3};

  /** Thrown where a submission asks for the end of the program. */
  static final class EndsTheProgram extends Error {
    private static final long serialVersionUID = 1L;

    EndsTheProgram(String how) {
      super("calls " + how);
    }
  }

  private static long integer(Execution execution) {
    return switch (execution.choose(Chooser.Kind.WORLD, 4)) {
      case 0 -> 12_345;
      case 1 -> 0;
      case 2 -> Long.MIN_VALUE;
      default -> -1;
    };
  }

  /** Lets random numbers be any of a few, as where there are no orders to choose. */
  public static void bePatient(Execution execution) {
    execution.state().put(World.class, true);
  }

  /** The least, the greatest, and all between them if there is time. */
  private static long between(Execution execution, long low, long high) {
    long all = high - low;
    boolean any = all > 0 && all <= FEW && execution.state().containsKey(World.class);
    int options = any ? (int) all : 2;
    int chosen = execution.choose(Chooser.Kind.WORLD, options);
    return chosen == 0 ? low : chosen == 1 ? high - 1 : low + chosen - 1;
  }

  private static double fraction(Execution execution) {
    return switch (execution.choose(Chooser.Kind.WORLD, 3)) {
      case 0 -> 0.25;
      case 1 -> Math.nextDown(1.0);
      default -> 0.0;
    };
  }

  private static @Nullable Object random(Call call) throws Throwable {
    Execution execution = call.execution();
    Object[] args = call.args();
    switch (call.name()) {
      case "current" -> {
        return ThreadLocalRandom.current();
      }
      case "nextInt", "nextLong" -> {
        boolean isInt = call.name().equals("nextInt");
        Object result;
        if (args.length == 0) {
          long any = integer(execution);
          result = isInt ? (any == Long.MIN_VALUE ? Integer.MIN_VALUE : (int) any) : any;
        } else {
          long low = args.length == 1 ? 0 : ((Number) args[0]).longValue();
          long high = ((Number) args[args.length - 1]).longValue();
          if (high <= low) {
            throw new IllegalArgumentException("bound must be positive");
          }
          result = between(execution, low, high);
        }
        return isInt ? (Object) ((Number) result).intValue() : result;
      }
      case "nextGaussian" -> {
        // It has no bound, on either side.
        return switch (execution.choose(Chooser.Kind.WORLD, 3)) {
          case 0 -> 0.0;
          case 1 -> FAR_OUT;
          default -> -FAR_OUT;
        };
      }
      case "nextDouble", "nextFloat" -> {
        double fraction = fraction(execution);
        return call.name().equals("nextFloat")
            ? (Object) Math.min((float) fraction, Math.nextDown(1.0f))
            : (Object) fraction;
      }
      case "nextBoolean" -> {
        return execution.choose(Chooser.Kind.WORLD, 2) == 1;
      }
      default -> {
        return call.real();
      }
    }
  }
}
