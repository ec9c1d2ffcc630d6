package io.github.pageviews.counter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Defines the user's classes, and weaves the counter's own ones among them.
 *
 * <p>A submission sees the JDK, its own classes and pageviews itself, not the libraries that are
 * packed into the same jar. Its own classes come first, so that a copy of one of pageviews' sources
 * is judged as it was handed in; only the counter's contract is always ours.
 */
final class SubmissionClassLoader extends ClassLoader {
  private static final String OURS = "io.github.pageviews.";
  private static final List<String> CONTRACT =
      List.of(Counter.class.getName(), LockWaiters.class.getName());

  static {
    registerAsParallelCapable();
  }

  /** Where class files and other resources are found. */
  interface Source {
    @Nullable URL find(String resource);

    List<URL> findAll(String resource) throws IOException;

    /** Returns the class file, or null if the class is not the submission's. */
    byte @Nullable [] classFile(String className) throws IOException;
  }

  private final Source source;
  private final Predicate<String> woven;
  private final UnaryOperator<byte[]> weaver;

  SubmissionClassLoader(Source source, Predicate<String> woven, UnaryOperator<byte[]> weaver) {
    super(ClassLoader.getPlatformClassLoader());
    this.source = source;
    this.woven = woven;
    this.weaver = weaver;
  }

  /** Returns a loader of the same classes, woven otherwise. */
  SubmissionClassLoader reweave(UnaryOperator<byte[]> otherWeaver) {
    return new SubmissionClassLoader(source, woven, otherWeaver);
  }

  /** Returns the class file of a class that is woven, before it is, or null for any other. */
  byte @Nullable [] ownClassFile(String className) {
    try {
      return woven.test(className) ? source.classFile(className) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null && !name.startsWith("java.") && !CONTRACT.contains(name)) {
        loaded = define(name);
      }
      if (loaded == null && name.startsWith(OURS)) {
        loaded = Class.forName(name, false, SubmissionClassLoader.class.getClassLoader());
      }
      return loaded != null ? loaded : super.loadClass(name, resolve);
    }
  }

  private @Nullable Class<?> define(String name) throws ClassNotFoundException {
    try {
      byte[] classFile = source.classFile(name);
      if (classFile == null) {
        return null;
      }
      byte[] defined = woven.test(name) ? weave(name, classFile) : classFile;
      return defineClass(name, defined, 0, defined.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private byte[] weave(String name, byte[] classFile) {
    try {
      return weaver.apply(classFile);
    } catch (RuntimeException e) {
      // What cannot be woven cannot be linked: whoever uses the class has to be told as for any
      // other broken class file.
      throw (LinkageError) new ClassFormatError(name + ": " + e.getMessage()).initCause(e);
    }
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return source.find(name);
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    return Collections.enumeration(source.findAll(name));
  }

  static byte @Nullable [] read(@Nullable URL url) throws IOException {
    if (url == null) {
      return null;
    }
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }
}
