package io.github.pageviews.judge.report;

import io.github.pageviews.judge.Judgement;
import io.github.pageviews.judge.Move;
import io.github.pageviews.judge.Place;
import io.github.pageviews.judge.Proof;
import io.github.pageviews.judge.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A judgement for people: the verdict in one line, then the proof. */
public final class ConsoleReport {
  private static final String MARGIN = "    ";
  private static final int MAX_WIDTH = 100;

  private final Palette palette;
  private final String classPath;

  /**
   * @param classPath as the user gave it, for the command that replays; empty for none
   */
  public ConsoleReport(Palette palette, String classPath) {
    this.palette = palette;
    this.classPath = classPath;
  }

  /** Returns the report, with a line end after each line. */
  public String text(Judgement judgement) {
    List<String> lines = new ArrayList<>();
    lines.add(
        palette.bold(judgement.counter())
            + "  "
            + palette.verdict(judgement.verdict())
            + MARGIN.substring(1)
            + judgement.reason());
    Proof proof = judgement.proof();
    addBlock(lines, timeline(proof));
    addBlock(lines, sourceLines(judgement));
    addBlock(lines, Races.lines(proof.races()));
    List<String> closing = new ArrayList<>();
    if (!judgement.also().isEmpty()) {
      closing.add(MARGIN + "also: " + String.join(", ", judgement.also()));
    }
    Hint.of(judgement).ifPresent(hint -> closing.addAll(lines(hint)));
    if (judgement.verdict() != Verdict.EXACT && !proof.equals(Proof.NONE)) {
      closing.add(MARGIN + palette.dim("replay: " + ReplayCommand.of(judgement, classPath)));
    }
    addBlock(lines, closing);
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<String> timeline(Proof proof) {
    List<String> lines = new ArrayList<>(Timeline.lines(proof));
    if (!proof.atRest().isEmpty()) {
      lines.add(MARGIN + "at rest " + String.join(", then ", proof.atRest()));
    }
    return lines;
  }

  /**
   * The source of each line in the timeline, if the file is at hand; else of the defect's place.
   */
  private List<String> sourceLines(Judgement judgement) {
    Sources sources = Sources.of(judgement.submission());
    Set<Place> places =
        judgement.proof().moves().stream()
            .map(Move::place)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Integer> told = new TreeSet<>();
    List<String> lines = new ArrayList<>();
    for (Place place : places) {
      if (told.add(Objects.hash(place.file(), place.line()))) {
        sources
            .line(place)
            .ifPresent(text -> lines.add(MARGIN + palette.dim(place.toString()) + "  " + text));
      }
    }
    return lines;
  }

  private static List<String> lines(Hint hint) {
    List<String> lines = new ArrayList<>();
    String text = hint.pattern() + ": " + hint.advice() + ". Read " + hint.reading() + ".";
    StringBuilder line = new StringBuilder(MARGIN + "hint:");
    for (String word : text.split(" ", -1)) {
      if (line.length() + 1 + word.length() > MAX_WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(MARGIN + "     ");
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static void addBlock(List<String> lines, List<String> block) {
    if (!block.isEmpty()) {
      lines.add("");
      lines.addAll(block);
    }
  }
}
