package io.github.pageviews.judge.model;

import io.github.pageviews.judge.memory.Clock;
import io.github.pageviews.judge.memory.Fences;
import io.github.pageviews.judge.run.Execution;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.invoke.WrongMethodTypeException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Which variable a VarHandle is for. */
final class VarHandles {
  private static final Map<VarHandle, Target> TARGETS =
      java.util.Collections.synchronizedMap(new WeakHashMap<>());

  /** The calls that are known to have a type that the handle takes. */
  private static final Map<VarHandle, Set<CallSite>> ALLOWED =
      java.util.Collections.synchronizedMap(new WeakHashMap<>());

  private record Target(Object key, String name, MethodHandle get, MethodHandle set) {}

  private VarHandles() {}

  static boolean isFence(Call call) {
    return call.receiver() == null && call.name().endsWith("Fence");
  }

  static void fence(Call call) {
    Execution execution = call.execution();
    // A full fence takes part in the order of all full fences; the others order only one's own.
    boolean full = call.name().equals("fullFence");
    execution.point("fence", full ? VarHandle.class : Fences.class);
    int strand = execution.running().id();
    Clock clock = execution.running().clock();
    Fences fences = execution.memory().fences();
    switch (call.name()) {
      case "fullFence" -> fences.full(strand, clock);
      case "acquireFence", "loadLoadFence" -> fences.acquire(strand, clock);
      default -> fences.release(strand, clock);
    }
    clock.tick(strand);
  }

  static boolean isCreation(Call call) {
    return call.name().equals("findVarHandle") || call.name().equals("findStaticVarHandle");
  }

  static @Nullable Object create(Call call) throws Throwable {
    VarHandle handle = (VarHandle) Objects.requireNonNull(call.real());
    Class<?> type = call.arg(0);
    String name = call.arg(1);
    register(handle, FieldKeys.key(type, name), name);
    return handle;
  }

  private static void register(VarHandle handle, Object key, String name) {
    TARGETS.put(
        handle,
        new Target(
            key,
            name,
            handle.toMethodHandle(VarHandle.AccessMode.GET),
            handle.toMethodHandle(VarHandle.AccessMode.SET)));
  }

  static Atomics.@Nullable Place place(Call call) {
    if (!(call.receiver() instanceof VarHandle handle) || isMetadata(call.name())) {
      return null;
    }
    requireType(handle, call);
    List<Class<?>> coordinates = handle.coordinateTypes();
    Object[] at = Arrays.copyOf(call.args(), coordinates.size());
    if (!TARGETS.containsKey(handle)) {
      register(handle, "element", "element");
    }
    Target target = Objects.requireNonNull(TARGETS.get(handle));
    boolean array = coordinates.size() == 2 && coordinates.get(1) == int.class;
    Object owner = coordinates.isEmpty() ? null : at[0];
    if (!coordinates.isEmpty() && owner == null) {
      throw new NullPointerException("a VarHandle used on null");
    }
    Object key = array ? at[1] : target.key();
    if (owner instanceof byte[] && handle.varType() != byte.class) {
      requireAtomic(handle, call.name(), at);
    }
    Cell cell =
        new Cell(
            owner,
            key,
            array ? "[" + at[1] + "]" : target.name(),
            handle.varType().isPrimitive(),
            () -> invoke(target.get(), at),
            value -> {
              Object[] all = Arrays.copyOf(at, at.length + 1);
              all[at.length] = value;
              invoke(target.set(), all);
            });
    return new Atomics.Place(cell, at.length, true);
  }

  /** A call has the handle's own type, or one that converts to it if the handle allows that. */
  private static void requireType(VarHandle handle, Call call) {
    Set<CallSite> allowed = ALLOWED.computeIfAbsent(handle, key -> new HashSet<>());
    if (allowed.contains(call.site())) {
      return;
    }
    MethodType made = call.site().type();
    VarHandle.AccessMode mode = VarHandle.AccessMode.valueFromMethodName(call.name());
    if (handle.hasInvokeExactBehavior() && !made.equals(handle.accessModeType(mode))) {
      throw new WrongMethodTypeException(
          "expected " + handle.accessModeType(mode) + " but found " + made);
    }
    MethodHandle unused = handle.toMethodHandle(mode).asType(made);
    allowed.add(call.site());
  }

  /** A view of bytes refuses what is not plain at an index that is not aligned, or altogether. */
  private static void requireAtomic(VarHandle handle, String name, Object[] at) {
    VarHandle.AccessMode mode = VarHandle.AccessMode.valueFromMethodName(name);
    if (!handle.isAccessModeSupported(mode)) {
      throw new UnsupportedOperationException(name);
    }
    if (mode != VarHandle.AccessMode.GET && mode != VarHandle.AccessMode.SET) {
      Object unused = invoke(handle.toMethodHandle(VarHandle.AccessMode.GET_VOLATILE), at);
    }
  }

  private static boolean isMetadata(String name) {
    return List.of(
            "coordinateTypes",
            "varType",
            "toMethodHandle",
            "accessModeType",
            "hashCode",
            "withInvokeExactBehavior",
            "withInvokeBehavior",
            "isAccessModeSupported",
            "equals",
            "toString",
            "describeConstable",
            "hasInvokeExactBehavior")
        .contains(name);
  }

  private static @Nullable Object invoke(MethodHandle handle, @Nullable Object[] args) {
    return Functions.unchecked(() -> handle.invokeWithArguments(args));
  }
}
