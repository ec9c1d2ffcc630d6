package io.github.pageviews.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** References to methods of java.util.concurrent become lambdas that the probe can reach. */
class MethodReferencesTest {

  private final Compiled woven = Compiled.sample("References").woven(new Amplifier());

  @Test
  void theBodyOfTheLambdaIsProbed() {
    assertThat(Listing.instructions(woven.classFile("References")))
        .containsSequence(
            "ALOAD 0",
            Listing.PROBE,
            "INVOKEVIRTUAL java/util/concurrent/atomic/AtomicLong.get ()J",
            "LRETURN");
  }

  @Test
  void onlyTheSerializableReferenceKeepsItsTarget() {
    List<String> targets =
        woven.classFiles().values().stream()
            .flatMap(classFile -> Listing.of(classFile).stream())
            .filter(line -> line.startsWith("java/util/concurrent/"))
            .toList();

    // Twice: where it is created, and in the method that javac adds to deserialize it.
    assertThat(targets)
        .hasSize(2)
        .containsOnly("java/util/concurrent/atomic/AtomicLong.incrementAndGet()J,");
  }

  @Test
  void referencesToOtherMethodsStay() {
    Compiled plain = Compiled.sample("Lambdas");

    assertThat(plain.woven(new Amplifier()).classFiles().values())
        .flatMap(Listing::of)
        .noneMatch(line -> line.contains("reference$"));
  }
}
