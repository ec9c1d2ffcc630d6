package io.github.pageviews.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;

class CounterLoaderTest {
  private static final String GOOD =
      """
      import io.github.pageviews.counter.Counter;
      import java.util.concurrent.atomic.AtomicLong;

      public class Mine implements Counter {
        private final AtomicLong count = new AtomicLong();
        @Override public void increment() { Helper.raise(count); }
        @Override public long value() { return count.get(); }
      }

      class Helper {
        static void raise(AtomicLong count) { count.incrementAndGet(); }
      }
      """;

  @TempDir Path folder;

  private final List<String> woven = new ArrayList<>();

  private byte[] record(byte[] classFile) {
    woven.add(new ClassReader(classFile).getClassName());
    return classFile;
  }

  private LoadedCounter load(String spec, Path... classPath) throws Exception {
    return new CounterLoader(List.of(classPath), this::record).load(spec);
  }

  private static void assertCounts(LoadedCounter loaded) throws Exception {
    Counter counter = loaded.create(0);
    counter.increment();
    counter.increment();
    assertThat(counter.value()).isEqualTo(2);
  }

  private Path write(String name, String source) throws Exception {
    return Files.writeString(folder.resolve(name), source);
  }

  @Test
  void everyNameOfTheCatalogueLoadsAndIsWovenAlone() throws Exception {
    for (CatalogueEntry entry : Catalogue.entries()) {
      woven.clear();
      LoadedCounter loaded = load(entry.name());
      assertCounts(loaded);
      assertThat(loaded.create(41).value()).isEqualTo(41);
      assertThat(loaded.standing()).isEqualTo(entry.standing());
      String type = entry.type().getName().replace('.', '/');
      assertThat(woven)
          .contains(type)
          .allMatch(name -> name.equals(type) || name.startsWith(type + "$"));
    }
  }

  @Test
  void aSourceFileIsCompiledAndWovenWithAllThatIsInIt() throws Exception {
    LoadedCounter loaded = load(write("Mine.java", GOOD).toString());
    assertThat(loaded.standing()).isEqualTo(Standing.OWN);
    assertCounts(loaded);
    assertThat(woven).containsExactlyInAnyOrder("Mine", "Helper");
  }

  @Test
  void aCopyOfOneOfOurSourcesIsTheSubmissionItself() throws Exception {
    Path copy =
        write(
            "NaiveCounter.java",
            """
            package io.github.pageviews.counter;

            public class NaiveCounter implements Counter {
              public void increment() {}
              public long value() { return 99; }
            }
            """);
    assertThat(load(copy.toString()).create(0).value()).isEqualTo(99);
  }

  @Test
  void aClassFileIsForJava17() throws Exception {
    List<Integer> versions = new ArrayList<>();
    UnaryOperator<byte[]> version =
        bytes -> {
          versions.add(new ClassReader(bytes).readUnsignedShort(6));
          return bytes;
        };
    new CounterLoader(List.of(), version).load(write("Mine.java", GOOD).toString()).create(0);
    assertThat(versions).containsOnly(61);
  }

  @Test
  void twoLoadsShareNoStaticState() throws Exception {
    Path file =
        write(
            "Shared.java",
            """
            public class Shared implements io.github.pageviews.counter.Counter {
              static long count;
              public void increment() { count++; }
              public long value() { return count; }
            }
            """);
    assertCounts(load(file.toString()));
    assertCounts(load(file.toString()));
  }

  @Test
  void classesComeFromFoldersAndJarsOnTheClassPath() throws Exception {
    Map<String, byte[]> classes = new SourceCompiler(List.of()).compile(write("Mine.java", GOOD));
    Path classFolder = Files.createDirectories(folder.resolve("classes"));
    Path jar = folder.resolve("mine.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        Files.write(classFolder.resolve(each.getKey() + ".class"), each.getValue());
        out.putNextEntry(new JarEntry(each.getKey() + ".class"));
        out.write(each.getValue());
      }
      out.putNextEntry(new JarEntry("META-INF/services/" + Counter.class.getName()));
      out.write("Mine\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertCounts(load("Mine", classFolder));
    woven.clear();
    assertCounts(load("Mine", jar));
    assertThat(woven).containsExactlyInAnyOrder("Mine", "Helper");
    try (CounterLoader loader = new CounterLoader(List.of(jar), this::record)) {
      assertThat(loader.providers()).extracting(Class::getName).containsExactly("Mine");
    }
  }

  @Test
  void onlyThePartOfTheClassPathThatHoldsTheCounterIsWoven() throws Exception {
    Map<String, byte[]> classes = new SourceCompiler(List.of()).compile(write("Mine.java", GOOD));
    Path mine = Files.createDirectories(folder.resolve("mine"));
    Path library = Files.createDirectories(folder.resolve("library"));
    Files.write(mine.resolve("Mine.class"), classes.get("Mine"));
    Files.write(library.resolve("Helper.class"), classes.get("Helper"));
    assertCounts(load("Mine", mine, library));
    assertThat(woven).containsExactly("Mine");
  }

  @Test
  void aSubmissionDoesNotSeeTheLibrariesOfThisProgram() throws Exception {
    Path file =
        write(
            "Curious.java",
            """
            public class Curious implements io.github.pageviews.counter.Counter {
              public void increment() { io.javalin.Javalin.create(); }
              public long value() { return 0; }
            }
            """);
    assertThatThrownBy(() -> load(file.toString()))
        .isInstanceOf(CounterLoadException.class)
        .hasMessageContaining("Curious.java:2: error: package io.javalin does not exist");
  }

  @Test
  void aCompileErrorIsShownAsJavacShowsIt() throws Exception {
    Path file =
        write("Bad.java", GOOD.replace("Mine", "Bad").replace("count.get()", "cuont.get()"));
    assertThatThrownBy(() -> load(file.toString()))
        .isInstanceOf(CounterLoadException.class)
        .hasMessageStartingWith("'" + file + "' does not compile\n" + file + ":7: error: ")
        .hasMessageContaining("cuont.get()")
        .hasMessageContaining("^");
  }

  @Test
  void warningsAreNoErrors() throws Exception {
    String deprecated = "  @Deprecated long unused = new Long(3);\n  java.util.List raw;\n";
    Path file = write("Mine.java", GOOD.replaceFirst("\\{\n", "{\n" + deprecated));
    assertCounts(load(file.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "class X {} | class X does not implement io.github.pageviews.counter.Counter",
        "interface X extends Counter {} | interface X is abstract or local and cannot be",
        "abstract class X implements Counter {} | class X is abstract or local and cannot be",
        "class X implements Counter { X(int a) {} BODY } | class X has no usable constructor",
        "class X implements Counter { private X() {} BODY } | class X has no usable constructor",
        "enum X implements Counter { A; BODY } | class X has no usable constructor",
        "class Y implements Counter { BODY } class Z implements Counter { BODY } | Y, Z",
        "interface Counter {} class X implements Counter {} | does not implement io.github",
      })
  void whatIsNoUsableCounterIsNamed(String source, String message) throws Exception {
    String imports =
        source.startsWith("interface Counter") ? "" : "import io.github.pageviews.counter.*;\n";
    String body = "public void increment() {} public long value() { return 0; }";
    Path file = write("X.java", imports + source.replace("BODY", body));
    assertThatThrownBy(() -> load(file.toString()))
        .isInstanceOf(CounterLoadException.class)
        .hasMessageContaining("X.java'")
        .hasMessageContaining(message);
  }

  @Test
  void aNestedOrPackagePrivateCounterIsUsable() throws Exception {
    String body = "{ long n; public void increment() { n++; } public long value() { return n; } }";
    String api = "io.github.pageviews.counter.Counter";
    assertCounts(
        load(
            write("Outer.java", "class Outer { static class In implements " + api + body + "}")
                .toString()));
    assertCounts(load(write("Hidden.java", "class Hidden implements " + api + body).toString()));
    assertCounts(
        load(
            write(
                    "Two.java",
                    "class One implements " + api + body + " class Two implements " + api + body)
                .toString()));
  }

  @Test
  void aThrowingConstructorIsNamed() throws Exception {
    Path file =
        write(
            "Thrower.java",
            """
            public class Thrower implements io.github.pageviews.counter.Counter {
              public Thrower() { throw new IllegalStateException("no luck"); }
              public void increment() {}
              public long value() { return 0; }
            }
            """);
    LoadedCounter loaded = load(file.toString());
    assertThatThrownBy(() -> loaded.create(0))
        .isInstanceOf(CounterLoadException.class)
        .hasMessageContaining("the constructor of Thrower threw")
        .hasMessageContaining("no luck");
  }

  @ParameterizedTest
  @CsvSource({
    "niave,naive",
    "Atomic-Long,atomic-long",
    "longadder,long-adder",
    "semaphor,semaphore"
  })
  void anUnknownNameGetsTheNearest(String typed, String meant) {
    assertThatThrownBy(() -> load(typed))
        .isInstanceOf(CounterLoadException.class)
        .hasMessageStartingWith("unknown counter '" + typed + "': did you mean '" + meant + "'?");
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThatThrownBy(() -> load("com.example.Nowhere"))
        .hasMessageContaining(
            "unknown counter 'com.example.Nowhere': the command 'counters' lists");
    assertThatThrownBy(() -> load("nowhere/X.java")).hasMessage("no such file: 'nowhere/X.java'");
    assertThatThrownBy(() -> load(Files.createDirectory(folder.resolve("D.java")).toString()))
        .hasMessageContaining("is not a readable file");
    assertThatThrownBy(() -> load("naive", Path.of("no-such.jar")))
        .hasMessageContaining("--class-path: 'no-such.jar' does not exist or cannot be read");
    assertThatThrownBy(() -> load("java.lang.String"))
        .hasMessageContaining("class java.lang.String does not implement");
  }
}
