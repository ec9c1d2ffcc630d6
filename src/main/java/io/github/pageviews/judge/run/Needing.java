package io.github.pageviews.judge.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * A lambda whose body is a static method of a class, so that whoever calls it while another thread
 * initializes the class waits for that (JLS 12.4.1, 12.4.2). The wait would be the JVM's, before
 * anything of the body is run; it is made here instead.
 *
 * @param lambda what is called
 * @param className internal name of the class
 */
record Needing(Object lambda, String className) implements InvocationHandler {

  /** Returns a lambda of the same type that makes its callers wait. */
  static Object of(Object lambda, String className) {
    return Proxy.newProxyInstance(
        lambda.getClass().getClassLoader(),
        lambda.getClass().getInterfaces(),
        new Needing(lambda, className));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args)
      throws Throwable {
    if (method.getName().equals("equals") && args != null && args.length == 1) {
      return proxy == args[0];
    }
    if (method.getDeclaringClass() != Object.class) {
      Probe.needsClass(className);
    }
    method.setAccessible(true);
    try {
      return method.invoke(lambda, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
