package io.github.pageviews.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Submissions whose first line says which verdicts are right for them. */
final class Corpus {
  private static final String FIRST_LINE = "// verdict: ";

  private Corpus() {}

  /**
   * A submission, and the verdicts of which each is right.
   *
   * @param open whether the judge is known not to get it right; its third line says why
   */
  record Case(Path file, Set<Verdict> right, boolean open) {}

  /** Returns all, sorted by their verdict, so that any n-th of them are varied. */
  static List<Case> all() throws IOException {
    return in("corpus");
  }

  /** Returns those that only compile for JDK 21 and later. */
  static List<Case> ofJdk21() throws IOException {
    return in("corpus21");
  }

  private static List<Case> in(String folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of("src", "test", "resources", folder))) {
      files = found.toList();
    }
    List<Case> cases = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      cases.add(new Case(file, right(lines.get(0)), lines.get(2).startsWith("// open: ")));
    }
    cases.sort(
        Comparator.comparing((Case each) -> each.right().toString()).thenComparing(Case::file));
    return cases;
  }

  private static Set<Verdict> right(String line) {
    if (!line.startsWith(FIRST_LINE)) {
      throw new IllegalArgumentException("'" + line + "' names no verdict");
    }
    return Arrays.stream(line.substring(FIRST_LINE.length()).trim().split("\\|", -1))
        .map(Verdict::valueOf)
        .collect(Collectors.toCollection(() -> java.util.EnumSet.noneOf(Verdict.class)));
  }

  static List<String> names(List<Case> cases) {
    return cases.stream().map(each -> each.file().toString()).toList();
  }

  /** Judges them in one batch, each in a JVM of its own; returns what {@link #wrong} does. */
  static List<String> wrongInBatch(List<Case> cases) throws Exception {
    List<Submission> submissions = names(cases).stream().map(Submission::of).toList();
    return wrong(cases, new Batch("").run(submissions, each -> {}));
  }

  /** Returns a line for each whose verdict is not among the right ones, or is though it is open. */
  static List<String> wrong(List<Case> cases, List<Judged> judged) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Judgement judgement = judged.get(i).judgement();
      boolean isRight = judgement != null && cases.get(i).right().contains(judgement.verdict());
      if (isRight == cases.get(i).open()) {
        wrong.add(
            cases.get(i).file()
                + ": expected "
                + cases.get(i).right()
                + ", got "
                + (judgement == null
                    ? "the error " + judged.get(i).error()
                    : judgement.verdict() + ", " + judgement.reason()));
      }
    }
    return wrong;
  }
}
