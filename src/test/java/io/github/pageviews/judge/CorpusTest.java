package io.github.pageviews.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.counter.Counter;
import io.github.pageviews.counter.CounterLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** The corpus of submissions is well formed, and each gets a verdict that is right for it. */
class CorpusTest {
  private static final int QUICK_PART = 5;
  private static final int PER_JVM = 20;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void aVariedFifthIsJudgedRight() throws Exception {
    List<Corpus.Case> all = Corpus.all();
    List<Corpus.Case> part = new ArrayList<>();
    for (int i = 0; i < all.size(); i += QUICK_PART) {
      part.add(all.get(i));
    }
    // What is open may take long.
    part.removeIf(Corpus.Case::open);
    assertThat(wrong(part, PER_JVM)).isEmpty();
  }

  /** Several in each JVM, two JVMs at a time: that takes half the time of one for each. */
  private static List<String> wrong(List<Corpus.Case> cases, int perJvm) throws Exception {
    ExecutorService jvms = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<String>>> parts = new ArrayList<>();
      for (int from = 0; from < cases.size(); from += perJvm) {
        List<Corpus.Case> part = cases.subList(from, Math.min(cases.size(), from + perJvm));
        parts.add(
            jvms.submit(
                () -> Corpus.wrong(part, new WorkerProcess("", "").judge(Corpus.names(part)))));
      }
      List<String> wrong = new ArrayList<>();
      for (Future<List<String>> part : parts) {
        wrong.addAll(part.get());
      }
      return wrong;
    } finally {
      jvms.shutdownNow();
    }
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "JDK 17 has no virtual threads")
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void thoseWithVirtualThreadsAreJudgedRight() throws Exception {
    List<Corpus.Case> cases = Corpus.ofJdk21();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(20);
    assertThat(wrong(cases, PER_JVM)).isEmpty();
  }

  @Test
  @Tag("long")
  @Timeout(value = 45, unit = TimeUnit.MINUTES)
  void allAreJudgedRight() throws Exception {
    List<Corpus.Case> all = Corpus.all();
    assertThat(all.stream().filter(each -> each.right().contains(Verdict.EXACT)))
        .hasSizeGreaterThanOrEqualTo(60);
    assertThat(all.stream().filter(each -> !each.right().contains(Verdict.EXACT)))
        .hasSizeGreaterThanOrEqualTo(80);
    assertThat(all.stream().filter(Corpus.Case::open)).hasSizeLessThanOrEqualTo(all.size() / 50);
    assertThat(wrong(all.stream().filter(each -> !each.open()).toList(), PER_JVM)).isEmpty();
    // One that time runs out for would take that of all others in its JVM.
    assertThat(wrong(all.stream().filter(Corpus.Case::open).toList(), 1)).isEmpty();
  }

  @Test
  @Tag("long")
  void eachIsACounterThatSaysWhy() throws Exception {
    for (Corpus.Case each : Corpus.all()) {
      assertThat(Files.readAllLines(each.file()).get(1)).as("%s", each).startsWith("// why: ");
      assertThat(each.right()).isNotEmpty().doesNotContain(Verdict.UNDECIDED);
      try (CounterLoader loader = new CounterLoader(List.of(), classFile -> classFile)) {
        assertThat(Counter.class).isAssignableFrom(loader.load(each.file().toString()).type());
      }
    }
  }
}
