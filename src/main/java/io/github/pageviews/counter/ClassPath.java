package io.github.pageviews.counter;

import java.io.Closeable;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folders and jars in which a user's classes are looked for, in order. */
final class ClassPath implements Closeable {

  /**
   * One loader an element, used to find resources only, so that it is known which element has it.
   */
  private final List<URLClassLoader> elements = new ArrayList<>();

  ClassPath(List<Path> paths) throws CounterLoadException {
    for (Path path : paths) {
      if (!Files.isReadable(path)) {
        throw new CounterLoadException(
            "--class-path: '" + path + "' does not exist or cannot be read");
      }
      elements.add(new URLClassLoader(new URL[] {url(path)}, null));
    }
  }

  private static URL url(Path path) throws CounterLoadException {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new CounterLoadException("--class-path: '" + path + "' has no URL", e);
    }
  }

  /** Returns the index of the element that has the class, or -1. */
  int elementOf(String className) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).findResource(fileOf(className)) != null) {
        return i;
      }
    }
    return -1;
  }

  @Nullable URL find(String resource) {
    for (URLClassLoader element : elements) {
      URL found = element.findResource(resource);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  List<URL> findAll(String resource) throws IOException {
    List<URL> all = new ArrayList<>();
    for (URLClassLoader element : elements) {
      element.findResources(resource).asIterator().forEachRemaining(all::add);
    }
    return all;
  }

  static String fileOf(String className) {
    return className.replace('.', '/') + ".class";
  }

  @Override
  public void close() throws IOException {
    for (URLClassLoader element : elements) {
      element.close();
    }
  }
}
