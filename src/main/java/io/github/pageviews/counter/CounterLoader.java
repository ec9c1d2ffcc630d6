package io.github.pageviews.counter;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds a counter by what a user calls it: a name of the catalogue, a provider of the service
 * {@link Counter}, a class name, or a {@code .java} file, which is compiled in this process.
 *
 * <p>The counter's class, and those compiled or packaged with it, pass through a weaver as they are
 * loaded; no other class does. Each {@link #load} loads afresh, so two loaded counters share no
 * static state.
 */
public final class CounterLoader implements Closeable {
  private final ClassPath classPath;
  private final List<Path> paths;
  private final UnaryOperator<byte[]> weaver;

  /**
   * @param classPath folders and jars in which the user's classes are looked for
   * @param weaver turns a class file into the one to be loaded
   * @throws CounterLoadException if an element of the class path cannot be read
   */
  public CounterLoader(List<Path> classPath, UnaryOperator<byte[]> weaver)
      throws CounterLoadException {
    this.classPath = new ClassPath(classPath);
    this.paths = List.copyOf(classPath);
    this.weaver = weaver;
  }

  /**
   * Loads a counter.
   *
   * @param spec a catalogue name, a class name or the path of a {@code .java} file
   * @throws CounterLoadException if there is none, it does not compile or is no usable counter
   */
  public LoadedCounter load(String spec) throws CounterLoadException {
    if (spec.endsWith(".java")) {
      return loadSource(spec, Path.of(spec));
    }
    Optional<CatalogueEntry> entry = Catalogue.find(spec);
    if (entry.isPresent()) {
      return loadEntry(entry.get());
    }
    for (Class<? extends Counter> provider : providers()) {
      if (spec.equals(provider.getSimpleName())) {
        return loadClass(spec, provider.getName());
      }
    }
    return loadClass(spec, spec);
  }

  /**
   * Returns the counters that others provide through {@link ServiceLoader}, on this program's class
   * path and the user's.
   *
   * @throws CounterLoadException if a provider is named but cannot be loaded
   */
  public List<Class<? extends Counter>> providers() throws CounterLoadException {
    Set<String> names = new LinkedHashSet<>();
    List<Class<? extends Counter>> types = new ArrayList<>();
    ClassLoader ours = CounterLoader.class.getClassLoader();
    for (ClassLoader loader : List.of(ours, ClassSources.onPath(classPath, bytes -> bytes))) {
      try {
        ServiceLoader.load(Counter.class, loader).stream()
            .map(ServiceLoader.Provider::type)
            .filter(type -> names.add(type.getName()))
            .forEach(types::add);
      } catch (ServiceConfigurationError e) {
        throw new CounterLoadException(
            "a counter that is provided as a service: " + e.getMessage());
      }
    }
    return types;
  }

  private LoadedCounter loadEntry(CatalogueEntry entry) throws CounterLoadException {
    Class<?> type = forName(ClassSources.nestOf(entry.type(), weaver), entry.type().getName());
    return new LoadedCounter(entry.name(), entry.standing(), type.asSubclass(Counter.class));
  }

  private LoadedCounter loadSource(String spec, Path file) throws CounterLoadException {
    if (!Files.exists(file)) {
      throw new CounterLoadException("no such file: '" + file + "'");
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new CounterLoadException("'" + file + "' is not a readable file");
    }
    Map<String, byte[]> classes = new SourceCompiler(paths).compile(file);
    ClassLoader loader = ClassSources.compiled(classes, classPath, weaver);
    List<Class<?>> types = new ArrayList<>();
    for (String name : classes.keySet()) {
      types.add(forName(loader, name));
    }
    return new LoadedCounter(spec, Standing.OWN, CounterTypes.choose(file, types));
  }

  private LoadedCounter loadClass(String spec, String className) throws CounterLoadException {
    ClassLoader loader;
    int element = classPath.elementOf(className);
    if (element >= 0) {
      loader = ClassSources.element(classPath, element, weaver);
    } else {
      loader = ClassSources.packagedWith(ours(spec, className), weaver);
    }
    Class<?> type = forName(loader, className);
    return new LoadedCounter(spec, Standing.OWN, CounterTypes.check(spec, type));
  }

  private static Class<?> ours(String spec, String className) throws CounterLoadException {
    try {
      return Class.forName(className, false, CounterLoader.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw new CounterLoadException(unknown(spec), e);
    }
  }

  private static String unknown(String spec) {
    List<String> names = Catalogue.entries().stream().map(CatalogueEntry::name).toList();
    String choice =
        Nearest.to(spec, names)
            .map(name -> "did you mean '" + name + "'?")
            .orElse("the command 'counters' lists those of the catalogue");
    return "unknown counter '"
        + spec
        + "': "
        + choice
        + " (a class has to be on the --class-path, a source file ends in .java)";
  }

  private static Class<?> forName(ClassLoader loader, String className)
      throws CounterLoadException {
    try {
      return Class.forName(className, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new CounterLoadException("class " + className + " cannot be loaded: " + e, e);
    }
  }

  @Override
  public void close() throws IOException {
    classPath.close();
  }
}
