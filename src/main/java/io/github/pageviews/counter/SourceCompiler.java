package io.github.pageviews.counter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles one source file in this process, against the JDK, the counter API and a class path. */
final class SourceCompiler {
  private final List<Path> classPath;

  SourceCompiler(List<Path> classPath) {
    this.classPath = List.copyOf(classPath);
  }

  /**
   * Returns the class files that the source compiles to, by class name.
   *
   * @throws CounterLoadException with javac's own words if it does not compile
   */
  Map<String, byte[]> compile(Path source) throws CounterLoadException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new CounterLoadException(
          "'" + source + "' cannot be compiled: this Java runtime has no compiler; run with a JDK");
    }
    // Java 17 byte code first, so that a verdict does not depend on the JDK that runs it; the
    // running release only for sources that need it.
    Attempt attempt = attempt(compiler, source, List.of("--release", "17"));
    if (!attempt.succeeded() && Runtime.version().feature() > 17) {
      attempt = attempt(compiler, source, List.of());
    }
    if (!attempt.succeeded()) {
      throw new CounterLoadException("'" + source + "' does not compile\n" + attempt.messages());
    }
    return attempt.classes();
  }

  private Attempt attempt(JavaCompiler compiler, Path source, List<String> release) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFileManager output = new MemoryFileManager(files, apiClasses())) {
      // Set even when empty: javac would otherwise take this program's own class path.
      files.setLocationFromPaths(javax.tools.StandardLocation.CLASS_PATH, classPath);
      List<String> options = new ArrayList<>(release);
      options.addAll(List.of("-g", "-proc:none", "-Xlint:none", "-encoding", "UTF-8"));
      boolean succeeded =
          compiler
              .getTask(
                  // Nothing is written here but what the diagnostics hold too.
                  java.io.Writer.nullWriter(),
                  output,
                  diagnostics,
                  options,
                  null,
                  files.getJavaFileObjects(source))
              .call();
      return new Attempt(succeeded, output.classes(), messages(diagnostics));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String messages(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  /** What a submission may see of pageviews: not the libraries packed into the same jar. */
  private static Map<String, byte[]> apiClasses() throws IOException {
    return Map.of(
        Counter.class.getName(), bytes(Counter.class),
        LockWaiters.class.getName(), bytes(LockWaiters.class));
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      if (in == null) {
        throw new IOException("the class file of " + type.getName() + " is missing");
      }
      return in.readAllBytes();
    }
  }

  private record Attempt(boolean succeeded, Map<String, byte[]> classes, String messages) {}
}
