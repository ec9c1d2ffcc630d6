package io.github.pageviews.counter;

import io.github.pageviews.counter.SubmissionClassLoader.Source;
import java.io.IOException;
import java.net.URL;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Class loaders for the places that a counter comes from; each says what is woven with it. */
final class ClassSources {
  private ClassSources() {}

  /** The counter of a source file: all that was compiled with it is woven. */
  static ClassLoader compiled(
      Map<String, byte[]> classes, ClassPath classPath, UnaryOperator<byte[]> weaver) {
    Source source =
        new OnPath(classPath) {
          @Override
          public byte @Nullable [] classFile(String className) throws IOException {
            byte[] compiled = classes.get(className);
            return compiled != null ? compiled : super.classFile(className);
          }
        };
    return new SubmissionClassLoader(source, classes::containsKey, weaver);
  }

  /** A counter on the user's class path: all in the same folder or jar is woven. */
  static ClassLoader element(ClassPath classPath, int element, UnaryOperator<byte[]> weaver) {
    Predicate<String> woven = name -> classPath.elementOf(name) == element;
    return new SubmissionClassLoader(new OnPath(classPath), woven, weaver);
  }

  static ClassLoader onPath(ClassPath classPath, UnaryOperator<byte[]> weaver) {
    return new SubmissionClassLoader(new OnPath(classPath), name -> true, weaver);
  }

  /** A counter of the catalogue: the class and those nested in it are loaded again and woven. */
  static ClassLoader nestOf(Class<?> type, UnaryOperator<byte[]> weaver) {
    Predicate<String> own = name -> inNest(type, name);
    return new SubmissionClassLoader(new OnOurs(own), own, weaver);
  }

  /** A counter on this program's class path: all in the same folder or jar is woven. */
  static ClassLoader packagedWith(Class<?> type, UnaryOperator<byte[]> weaver) {
    CodeSource home = codeSource(type);
    if (home == null || home.equals(codeSource(Counter.class))) {
      return nestOf(type, weaver);
    }
    Predicate<String> own =
        name -> {
          try {
            Class<?> other = Class.forName(name, false, ClassSources.class.getClassLoader());
            return home.equals(codeSource(other));
          } catch (ClassNotFoundException | LinkageError e) {
            // Then it is not packaged with the counter; whoever asked for it gets the error.
            return false;
          }
        };
    return new SubmissionClassLoader(new OnOurs(own), own, weaver);
  }

  private static boolean inNest(Class<?> type, String name) {
    return name.equals(type.getName()) || name.startsWith(type.getName() + "$");
  }

  private static @Nullable CodeSource codeSource(Class<?> type) {
    return type.getProtectionDomain().getCodeSource();
  }

  private static class OnPath implements Source {
    private final ClassPath classPath;

    OnPath(ClassPath classPath) {
      this.classPath = classPath;
    }

    @Override
    public @Nullable URL find(String resource) {
      return classPath.find(resource);
    }

    @Override
    public List<URL> findAll(String resource) throws IOException {
      return classPath.findAll(resource);
    }

    @Override
    public byte @Nullable [] classFile(String className) throws IOException {
      return SubmissionClassLoader.read(classPath.find(ClassPath.fileOf(className)));
    }
  }

  private record OnOurs(Predicate<String> own) implements Source {
    private static ClassLoader ours() {
      return ClassSources.class.getClassLoader();
    }

    @Override
    public @Nullable URL find(String resource) {
      return ours().getResource(resource);
    }

    @Override
    public List<URL> findAll(String resource) throws IOException {
      return Collections.list(ours().getResources(resource));
    }

    @Override
    public byte @Nullable [] classFile(String className) throws IOException {
      return own.test(className)
          ? SubmissionClassLoader.read(find(ClassPath.fileOf(className)))
          : null;
    }
  }
}
