package io.github.pageviews.judge.model;

import io.github.pageviews.judge.memory.Mode;
import io.github.pageviews.judge.run.Fields;
import io.github.pageviews.judge.run.Probe;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Method handles: one that reads or writes a variable is an access of it, one to a watched method
 * is a call of it.
 */
final class Handles {
  private static final MethodHandle GET = own("get", Object.class, Target.class, Object.class);
  private static final MethodHandle SET =
      own("set", void.class, Target.class, Object.class, Object.class);
  private static final MethodHandle CALL =
      own("call", Object.class, CallSite.class, boolean.class, Object[].class);

  /** A field, and what its accesses are known by. */
  private record Target(Field field, Fields.Field key) {}

  private Handles() {}

  static @Nullable Object call(Call call) throws Throwable {
    if (call.receiver() instanceof VarHandle handle && call.name().equals("toMethodHandle")) {
      return access(call, handle);
    }
    if (!(call.receiver() instanceof MethodHandles.Lookup)) {
      return Model.NOT_MINE;
    }
    return switch (call.name()) {
      case "findGetter", "findStaticGetter" -> accessor(call, GET);
      case "findSetter", "findStaticSetter" -> accessor(call, SET);
      case "findVirtual", "findStatic", "bind" -> method(call);
      default -> Model.NOT_MINE;
    };
  }

  private static MethodHandle accessor(Call call, MethodHandle access) throws Throwable {
    MethodType type = real(call).type();
    MethodHandle of = access.bindTo(target(call));
    boolean isStatic = call.name().startsWith("findStatic");
    return (isStatic ? MethodHandles.insertArguments(of, 0, (Object) null) : of).asType(type);
  }

  private static MethodHandle method(Call call) throws Throwable {
    MethodHandle real = real(call);
    boolean bound = call.name().equals("bind");
    Class<?> type = bound ? call.arg(0).getClass() : call.arg(0);
    String name = call.arg(1);
    MethodType signature = call.arg(2);
    String owner = type.getName().replace('.', '/');
    String descriptor = signature.toMethodDescriptorString();
    if (type.getClassLoader() != null || !Watched.isWatched(owner, name, descriptor)) {
      return real;
    }
    CallSite site = site(owner, name, descriptor);
    boolean isStatic = call.name().equals("findStatic");
    MethodHandle watched =
        MethodHandles.insertArguments(CALL, 0, site, isStatic)
            .asCollector(Object[].class, signature.parameterCount() + (isStatic ? 0 : 1));
    return (bound ? watched.bindTo(call.arg(0)) : watched).asType(real.type());
  }

  /** To an access, which is one wherever the handle is called or built into another. */
  private static MethodHandle access(Call call, VarHandle handle) throws Throwable {
    MethodType type = real(call).type();
    String name = call.<VarHandle.AccessMode>arg(0).methodName();
    CallSite site = site("java/lang/invoke/VarHandle", name, type.toMethodDescriptorString());
    return MethodHandles.insertArguments(CALL, 0, site, false)
        .asCollector(Object[].class, type.parameterCount() + 1)
        .bindTo(handle)
        .asType(type);
  }

  private static CallSite site(String owner, String name, String descriptor) {
    return new CallSite(owner, name, descriptor, false, Calls.submission());
  }

  private static MethodHandle real(Call call) throws Throwable {
    return (MethodHandle) Objects.requireNonNull(call.real());
  }

  private static Target target(Call call) {
    // The real handle was found, so the field is there.
    Field field = Objects.requireNonNull(FieldKeys.find(call.arg(0), call.arg(1)));
    field.setAccessible(true);
    return new Target(field, FieldKeys.key(call.arg(0), call.arg(1)));
  }

  private static Cell cell(Target target, @Nullable Object owner) {
    Field field = target.field();
    return new Cell(
        owner,
        target.key(),
        field.getName(),
        field.getType().isPrimitive(),
        () -> {
          try {
            return field.get(owner);
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
          }
        },
        value -> {
          try {
            field.set(owner, value);
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static Mode mode(Target target) {
    return target.key().isVolatile() ? Mode.VOLATILE : Mode.PLAIN;
  }

  @SuppressWarnings("UnusedMethod") // Found by name.
  private static @Nullable Object get(Target target, @Nullable Object owner) {
    return cell(target, owner).read(Probe.execution(), mode(target));
  }

  @SuppressWarnings("UnusedMethod") // Found by name.
  private static void set(Target target, @Nullable Object owner, @Nullable Object value) {
    cell(target, owner).write(Probe.execution(), mode(target), value);
  }

  @SuppressWarnings("UnusedMethod") // Found by name.
  private static @Nullable Object call(CallSite site, boolean isStatic, Object[] args)
      throws Throwable {
    return isStatic
        ? Calls.call(site, null, args)
        : Calls.call(site, args[0], Arrays.copyOfRange(args, 1, args.length));
  }

  private static MethodHandle own(String name, Class<?> result, Class<?>... parameters) {
    try {
      return MethodHandles.lookup()
          .findStatic(Handles.class, name, MethodType.methodType(result, parameters));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
