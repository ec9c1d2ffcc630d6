package io.github.pageviews.weave;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Class files by class name, compiled from source in memory. */
record Compiled(Map<String, byte[]> classFiles) {

  private static final Map<String, Compiled> SAMPLES = new ConcurrentHashMap<>();

  /** Returns the sample of that name, a test resource, compiled as submitted counters are. */
  static Compiled sample(String name) {
    return SAMPLES.computeIfAbsent(name, key -> source(key, 17, read(key)));
  }

  private static String read(String sample) {
    try (InputStream in = Compiled.class.getResourceAsStream("/weave/" + sample + ".java")) {
      return new String(Objects.requireNonNull(in, sample).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles one source for a Java release. */
  static Compiled source(String className, int release, String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("--release", Integer.toString(release), "-g", "-parameters", "-nowarn");
    List<Source> sources = List.of(new Source(className, source));
    StringWriter messages = new StringWriter();
    try (Outputs outputs = new Outputs(compiler.getStandardFileManager(null, null, null))) {
      if (!compiler.getTask(messages, outputs, null, options, null, sources).call()) {
        throw new IllegalArgumentException(messages.toString());
      }
      return new Compiled(outputs.classFiles());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the same classes, each of them woven. */
  Compiled woven(UnaryOperator<byte[]> weaver) {
    Map<String, byte[]> woven = new TreeMap<>(classFiles);
    woven.replaceAll((name, classFile) -> weaver.apply(classFile));
    return new Compiled(woven);
  }

  /** Returns these classes and some more. */
  Compiled and(Compiled more) {
    Map<String, byte[]> all = new TreeMap<>(classFiles);
    all.putAll(more.classFiles);
    return new Compiled(all);
  }

  /** Returns the class file of a class. */
  byte[] classFile(String className) {
    return Objects.requireNonNull(classFiles.get(className), className);
  }

  private static URI uri(String className, JavaFileObject.Kind kind) {
    return URI.create("memory:///" + className.replace('.', '/') + kind.extension);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(uri(className, Kind.SOURCE), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String className, Kind kind) {
      super(uri(className, kind), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Output> outputs = new TreeMap<>();

    Outputs(JavaFileManager standard) {
      super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return outputs.computeIfAbsent(className, name -> new Output(name, kind));
    }

    Map<String, byte[]> classFiles() {
      Map<String, byte[]> classFiles = new TreeMap<>();
      outputs.forEach((name, output) -> classFiles.put(name, output.bytes.toByteArray()));
      return classFiles;
    }
  }
}
