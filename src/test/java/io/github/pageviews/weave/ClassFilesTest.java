package io.github.pageviews.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Class files of all versions, of the largest sizes, and such as can't be woven. */
class ClassFilesTest {

  private static final String SOURCE =
      """
      public class Versions {
        enum Kind { ONE, TWO }
        private String log = "";
        private String add(String more) {
          switch (more) {
            case "a": return log += more;
            default: Runnable lambda = () -> log += "?"; lambda.run(); return log;
          }
        }
        public static String run() {
          Versions v = new Versions();
          v.add("a");
          v.add("b");
          switch (Kind.valueOf("TWO")) {
            case ONE: return "one";
            default: return v.log;
          }
        }
      }
      """;

  private final Amplifier amplifier = new Amplifier();

  /** The Java releases that the running compiler can produce class files for. */
  private static IntStream releases() {
    int running = Runtime.version().feature();
    return IntStream.concat(
            IntStream.of(8, 11, 17, 21).filter(release -> release < running), IntStream.of(running))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void weavesClassesOfEveryRelease(int release) throws Exception {
    Compiled woven = Compiled.source("Versions", release, SOURCE).woven(amplifier);

    CompiledLoader loader = new CompiledLoader(woven);
    assertThat(loader.run("Versions")).isEqualTo("a?");
    assertThat(woven.classFile("Versions")[7]).isEqualTo((byte) (44 + release));
    assertThat(Listing.complaints(woven.classFile("Versions"), loader)).isEmpty();
  }

  @Test
  void keepsJumpsThatGetTooFarForTheirInstruction() throws Exception {
    // 10 bytes a statement: below the 32 KiB that a jump can span before weaving, above it after.
    String source =
        """
        public class Wide {
          private int n;
          public static String run() {
            Wide w = new Wide();
            for (int i = 0; i < 3; i++) {
              if (i != 1) {
                %s
              }
            }
            return "" + w.n;
          }
        }
        """
            .formatted("w.n++;\n".repeat(2_900));
    Compiled woven = Compiled.source("Wide", 17, source).woven(amplifier);

    CompiledLoader loader = new CompiledLoader(woven);
    assertThat(loader.run("Wide")).isEqualTo("5800");
    assertThat(Listing.complaints(woven.classFile("Wide"), loader)).isEmpty();
    assertThat(Listing.instructions(woven.classFile("Wide"))).contains(Listing.PROBE);
  }

  @Test
  void namesTheMethodThatGetsTooLarge() {
    String source =
        "class Table { static int[] numbers() { return new int[] {%s}; } }"
            .formatted("123456,".repeat(8_000));
    byte[] classFile = Compiled.source("Table", 17, source).classFile("Table");

    assertThatThrownBy(() -> amplifier.apply(classFile))
        .isInstanceOf(WeaveException.class)
        .hasMessage("Table.numbers would be larger than 64 KiB when woven");
  }

  @Test
  void namesTheClassAndVersionThatIsTooNew() {
    byte[] classFile =
        Compiled.source("a.Future", 17, "package a; class Future {}").classFile("a.Future");
    classFile[7] = 99;

    assertThatThrownBy(() -> amplifier.apply(classFile))
        .isInstanceOf(WeaveException.class)
        .hasMessageStartingWith("a.Future has class file version 99; the newest that can be woven");
  }

  @Test
  void reportsTheVersionEvenIfTheRestIsUnreadable() {
    byte[] classFile = Compiled.source("Future", 17, "class Future {}").classFile("Future");
    classFile[7] = 99;
    classFile[10] = 77; // the tag of the first constant

    assertThatThrownBy(() -> amplifier.apply(classFile))
        .isInstanceOf(WeaveException.class)
        .hasMessageContaining("class file version 99");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "not a class file at all"})
  void saysWhatIsNoClassFile(String text) {
    assertThatThrownBy(() -> amplifier.apply(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(WeaveException.class)
        .hasMessageStartingWith("not a class file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Versions", "Versions$Kind"})
  void nothingButItsOwnExceptionComesOfClassFilesCutOff(String name) {
    byte[] whole = Compiled.source("Versions", 17, SOURCE).classFile(name);

    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatCode(() -> amplifier.apply(cut))
          .as("first %d bytes", length)
          .satisfiesAnyOf(
              thrown -> assertThat(thrown).isNull(),
              thrown -> assertThat(thrown).isInstanceOf(WeaveException.class));
    }
  }
}
