package io.github.pageviews.weave;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/**
 * Loads compiled classes, before its parent, with the JVM's verifier on as for all user classes.
 */
final class CompiledLoader extends ClassLoader {

  private final Map<String, byte[]> classFiles;

  CompiledLoader(Compiled compiled) {
    super(CompiledLoader.class.getClassLoader());
    classFiles = compiled.classFiles();
  }

  /** Loads, verifies and initialises a class. */
  Class<?> initialised(String name) throws ClassNotFoundException {
    return Class.forName(name, true, this);
  }

  /** Returns what the class's {@code static String run()} returns. */
  String run(String name) throws ReflectiveOperationException {
    try {
      return (String) initialised(name).getMethod("run").invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError(name + " failed", e.getCause());
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      byte[] classFile = classFiles.get(name);
      if (classFile == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, classFile, 0, classFile.length);
    }
  }
}
