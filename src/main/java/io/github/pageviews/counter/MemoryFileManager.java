package io.github.pageviews.counter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Keeps what javac writes in memory, and lends it a few classes beside its class path. */
final class MemoryFileManager extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, MemoryClass> written = new LinkedHashMap<>();
  private final Map<String, MemoryClass> lent = new LinkedHashMap<>();

  MemoryFileManager(JavaFileManager files, Map<String, byte[]> lent) {
    super(files);
    lent.forEach((name, bytes) -> this.lent.put(name, new MemoryClass(name, bytes)));
  }

  Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    written.forEach((name, file) -> classes.put(name, file.bytes()));
    return classes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return written.computeIfAbsent(className, name -> new MemoryClass(name, new byte[0]));
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    List<JavaFileObject> found = new ArrayList<>();
    super.list(location, packageName, kinds, recurse).forEach(found::add);
    if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
      lent.values().stream()
          .filter(file -> file.packageName().equals(packageName))
          .forEach(found::add);
    }
    return found;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof MemoryClass memory
        ? memory.className
        : super.inferBinaryName(location, file);
  }

  private static final class MemoryClass extends SimpleJavaFileObject {
    private final String className;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    MemoryClass(String className, byte[] initial) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
      this.className = className;
      content.writeBytes(initial);
    }

    String packageName() {
      return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    byte[] bytes() {
      return content.toByteArray();
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes());
    }

    @Override
    public OutputStream openOutputStream() {
      content.reset();
      return content;
    }
  }
}
