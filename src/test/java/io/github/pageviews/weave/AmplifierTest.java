package io.github.pageviews.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What weaving changes, on samples that cover the language, and what it must leave alone. */
class AmplifierTest {

  private static List<String> samples() {
    return List.of("Arrays", "Concurrent", "Control", "Lambdas", "Members", "References", "Traces");
  }

  private final Amplifier amplifier = new Amplifier();

  @ParameterizedTest
  @MethodSource("samples")
  void behavesAsBefore(String sample) throws Exception {
    Compiled plain = Compiled.sample(sample);
    Compiled woven = plain.woven(amplifier);

    assertThat(new CompiledLoader(woven).run(sample))
        .isNotEmpty()
        .isEqualTo(new CompiledLoader(plain).run(sample));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void passesBothVerifiers(String sample) throws Exception {
    Compiled woven = Compiled.sample(sample).woven(amplifier);
    CompiledLoader loader = new CompiledLoader(woven);

    for (String name : woven.classFiles().keySet()) {
      assertThat(Listing.complaints(woven.classFile(name), loader)).as(name).isEmpty();
      assertThat(loader.initialised(name).getClassLoader()).isSameAs(loader);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void probesEachWriteAndConcurrentCallAndNothingElse(String sample) {
    Compiled woven = Compiled.sample(sample).woven(amplifier);

    for (String name : woven.classFiles().keySet()) {
      List<String> code = Listing.instructions(woven.classFile(name));
      for (int i = 1; i < code.size(); i++) {
        boolean probed = code.get(i - 1).equals(Listing.PROBE);
        String access = code.get(i);
        boolean inherited = access.matches("INVOKEVIRTUAL Concurrent\\$(Inheriting|Latch)\\..*");
        if (!inherited && !access.startsWith("INVOKEVIRTUAL References$Own.")) {
          assertThat(probed).as(name + ": " + access).isEqualTo(Listing.isToBeWoven(access));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Arrays", "Concurrent", "Control", "Lambdas", "Members", "Traces"})
  void keepsEverythingElseToTheLetter(String sample) {
    Compiled plain = Compiled.sample(sample);

    plain
        .woven(amplifier)
        .classFiles()
        .forEach(
            (name, classFile) -> {
              List<String> withoutProbes =
                  Listing.of(classFile).stream()
                      .filter(line -> !line.equals(Listing.PROBE))
                      .collect(Collectors.toList());
              assertThat(withoutProbes).isEqualTo(Listing.of(plain.classFile(name)));
            });
  }

  @Test
  void samplesHaveTheAttributesThatMustSurvive() {
    String listing =
        Compiled.sample("Members").classFiles().values().stream()
            .flatMap(classFile -> Listing.of(classFile).stream())
            .collect(Collectors.joining("\n"));

    assertThat(listing)
        .contains("LINENUMBER", "LOCALVARIABLE", "FRAME SAME", "// parameter  a")
        .contains("NESTMEMBER Members$Circle", "NESTHOST Members", "OUTERCLASS Members run")
        .contains("PERMITTEDSUBCLASS Members$Circle", "RECORDCOMPONENT   J radius")
        .contains("@LMembers$Note;(value=\"method\")", "@LMembers$Note;(value=\"p\")")
        .contains(": NEW, 0;", ": CAST 0", ": FIELD, 0;");
  }

  @Test
  void findsCallsOfInheritedMethods() {
    byte[] woven =
        amplifier.apply(Compiled.sample("Concurrent").classFile("Concurrent$Inheriting"));

    List<String> code = Listing.instructions(woven);
    assertThat(code)
        .containsSubsequence(
            Listing.PROBE,
            "INVOKEVIRTUAL Concurrent$Inheriting.get ()J",
            "LADD",
            Listing.PROBE,
            "INVOKEVIRTUAL Concurrent$Inheriting.set (J)V");
    assertThat(code.get(code.indexOf("INVOKESTATIC Concurrent$Inheriting.own ()V") - 1))
        .isNotEqualTo(Listing.PROBE);
  }

  @Test
  void putsTheProbeBetweenReadAndWrite() {
    String source = "class Naive { volatile long n; void increment() { n++; } }";
    byte[] woven = amplifier.apply(Compiled.source("Naive", 17, source).classFile("Naive"));

    assertThat(Listing.instructions(woven))
        .containsSequence(
            "GETFIELD Naive.n : J", "LCONST_1", "LADD", Listing.PROBE, "PUTFIELD Naive.n : J");
  }

  @Test
  void handsBackAClassWithoutAccesses() {
    byte[] plain =
        Compiled.source("Pure", 17, "record Pure() { int twice(int[] n) { return 2 * n[0]; } }")
            .classFile("Pure");

    assertThat(amplifier.apply(plain)).isSameAs(plain);
  }

  /** Whether it yields can't be seen from outside: without it a loss only takes more luck. */
  @Test
  void theProbeYields() throws IOException {
    try (InputStream probe = AmplifierProbe.class.getResourceAsStream("AmplifierProbe.class")) {
      assertThat(Listing.instructions(Objects.requireNonNull(probe).readAllBytes()))
          .containsSequence("INVOKESTATIC java/lang/Thread.yield ()V", "RETURN");
    }
  }
}
