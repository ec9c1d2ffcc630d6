package io.github.pageviews.judge.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** A method that is watched, as one class calls it. */
public final class CallSite {
  private final String owner;
  private final String name;
  private final String descriptor;
  private final boolean special;
  private final ClassLoader loader;
  private @Nullable Method method;

  CallSite(String owner, String name, String descriptor, boolean special, ClassLoader loader) {
    this.special = special;
    this.owner = owner;
    this.name = name;
    this.descriptor = descriptor;
    this.loader = loader;
  }

  public String owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  public String descriptor() {
    return descriptor;
  }

  /** Returns the types that it is called with. */
  MethodType type() {
    return MethodType.fromMethodDescriptorString(descriptor, loader);
  }

  /** Whether it is a call of super's method. */
  boolean isSpecial() {
    return special;
  }

  @Nullable Object invoke(@Nullable Object receiver, Object... args) throws Throwable {
    if (special && receiver != null) {
      return superMethod(receiver).bindTo(receiver).invokeWithArguments(args);
    }
    try {
      return method().invoke(receiver, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Returns the method as the first class that is not the submission's has it. */
  private MethodHandle superMethod(Object receiver) throws ReflectiveOperationException {
    Class<?> last = receiver.getClass();
    while (last.getSuperclass().getClassLoader() == loader) {
      last = last.getSuperclass();
    }
    return MethodHandles.privateLookupIn(last, MethodHandles.lookup())
        .unreflectSpecial(method(), last);
  }

  /** Whether the object has the method. */
  boolean isOf(Object object) throws ReflectiveOperationException {
    return method().getDeclaringClass().isInstance(object);
  }

  Method method() throws ReflectiveOperationException {
    if (method == null) {
      method = find();
    }
    return method;
  }

  private Method find() throws ReflectiveOperationException {
    Class<?> type = Class.forName(owner.replace('/', '.'), false, loader);
    Type[] types = Type.getArgumentTypes(descriptor);
    for (Class<?> in = type; in != null; in = in.getSuperclass()) {
      for (Method each : in.getDeclaredMethods()) {
        if (each.getName().equals(name)
            && Type.getReturnType(each).equals(Type.getReturnType(descriptor))
            && Arrays.equals(Type.getArgumentTypes(each), types)) {
          open(each);
          return each;
        }
      }
    }
    for (Method each : type.getMethods()) {
      if (each.getName().equals(name) && Arrays.equals(Type.getArgumentTypes(each), types)) {
        open(each);
        return each;
      }
    }
    throw new NoSuchMethodException(owner + "." + name + descriptor);
  }

  private static void open(AccessibleObject method) {
    // Fails for what the JDK does not open, which a public method does not need.
    method.trySetAccessible();
  }
}
