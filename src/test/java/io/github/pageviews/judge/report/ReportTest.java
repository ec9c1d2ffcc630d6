package io.github.pageviews.judge.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pageviews.judge.Judged;
import io.github.pageviews.judge.Judgement;
import io.github.pageviews.judge.Verdict;
import io.github.pageviews.testing.Golden;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  @TempDir Path folder;

  private static Judgement sample(String name) {
    return switch (name) {
      case "lost-update" -> Samples.lostUpdate();
      case "several-variables" -> Samples.severalVariables();
      case "hang" -> Samples.hang();
      case "long-trace" -> Samples.longTrace();
      case "alone" -> Samples.alone();
      case "exact" -> Samples.exact();
      case "undecided" -> Samples.undecided();
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lost-update",
        "several-variables",
        "hang",
        "long-trace",
        "alone",
        "exact",
        "undecided"
      })
  void console(String name) throws Exception {
    String text = new ConsoleReport(Palette.PLAIN, "").text(sample(name));
    Golden.check("judge/report/" + name + ".txt", text);
  }

  @Test
  void sourceLinesAreShownIfTheFileIsAtHand() throws Exception {
    Path file = folder.resolve("Views.java");
    Files.writeString(file, "\n".repeat(11) + "    count++;\n");
    Judgement lost = Samples.lostUpdate();
    Judgement there =
        new Judgement(
            file.toString(),
            lost.counter(),
            lost.verdict(),
            List.of("FAILS"),
            lost.reason(),
            lost.place(),
            lost.proof(),
            lost.executions());
    assertThat(new ConsoleReport(Palette.PLAIN, "").text(there))
        .contains("    Views.java:12  count++;\n", "    also: FAILS\n");
  }

  @Test
  void coloursOnlyWhenAsked() {
    assertThat(new ConsoleReport(Palette.COLOUR, "").text(Samples.lostUpdate()))
        .contains("\u001b[1;31mLOSES VIEWS\u001b[0m");
    assertThat(new ConsoleReport(Palette.PLAIN, "").text(Samples.lostUpdate()))
        .doesNotContain("\u001b");
  }

  @Test
  void batch() throws Exception {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    BatchReport report =
        new BatchReport(new PrintWriter(out), new PrintWriter(err), Palette.PLAIN, "");
    report.add(Judged.of(Samples.exact()));
    report.add(Judged.of(Samples.undecided()));
    report.add(Judged.error("Bad.java", "'Bad.java' does not compile"));
    report.add(Judged.of(Samples.alone()));
    report.add(Judged.of(Samples.exact()));
    report.end();
    Golden.check("judge/report/batch.txt", out.toString());
    assertThat(err.toString()).isEqualToIgnoringNewLines("error: 'Bad.java' does not compile");
  }

  @Test
  void commandThatReplaysSurvivesTheShell() {
    assertThat(ReplayCommand.of(Samples.lostUpdate(), "a b:c"))
        .isEqualTo(
            "java -jar target/pageviews.jar judge --class-path \"a b:c\" dir/Views.java"
                + " --replay \"I|I/0,1/Views.count\"");
    Judgement odd =
        new Judgement(
            "it's $HOME.java",
            "Views",
            Verdict.LOSES_VIEWS,
            List.of(),
            "",
            null,
            Samples.alone().proof(),
            1);
    assertThat(ReplayCommand.of(odd, ""))
        .isEqualTo("java -jar target/pageviews.jar judge 'it'\\''s $HOME.java'");
  }
}
