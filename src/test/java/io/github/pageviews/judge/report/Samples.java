package io.github.pageviews.judge.report;

import io.github.pageviews.judge.DataRace;
import io.github.pageviews.judge.Judgement;
import io.github.pageviews.judge.Move;
import io.github.pageviews.judge.Place;
import io.github.pageviews.judge.Proof;
import io.github.pageviews.judge.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judgements as the engine gives them. */
final class Samples {
  private static final String ONE = "thread 1";
  private static final String TWO = "thread 2";

  private Samples() {}

  static Judgement lostUpdate() {
    Place place = place(12);
    return judgement(
        Verdict.LOSES_VIEWS,
        "2 increments by 2 threads ended at 1",
        proof(
            "I|I",
            List.of(
                new Move(ONE, "count", "reads 0", "0", place),
                new Move(TWO, "count", "reads 0", "0", place),
                new Move(TWO, "count", "writes 1", "1", place),
                new Move(ONE, "count", "writes 1", "1", place)),
            List.of("value() returns 1"),
            List.of(
                new DataRace(
                    "count",
                    new DataRace.Access(ONE, false, place),
                    new DataRace.Access(TWO, true, place)))));
  }

  static Judgement severalVariables() {
    return judgement(
        Verdict.LOSES_VIEWS,
        "2 increments by 2 threads ended at 1",
        proof(
            "I|I",
            List.of(
                new Move(ONE, "cell", "reads null", "null", place(9)),
                new Move(TWO, "cell", "reads null", "null", place(9)),
                new Move(TWO, "cell", "writes a Cell", "a Cell", place(10)),
                new Move(TWO, "count", "0 -> 1", "1", place(12)),
                new Move(ONE, "cell", "writes a Cell", "a Cell", place(10)),
                new Move(ONE, "count", "0 -> 1", "1", place(12))),
            List.of("value() returns 1"),
            List.of()));
  }

  static Judgement hang() {
    return judgement(
        Verdict.HANGS,
        "thread 2 waits for ReentrantLock",
        proof(
            "I|I",
            List.of(
                new Move(ONE, "", "locks ReentrantLock", "", place(8)),
                new Move(ONE, "count", "reads 0", "0", place(9)),
                new Move(ONE, "count", "writes 1", "1", place(9)),
                new Move(TWO, "", "waits for ReentrantLock", "", place(8))),
            List.of(),
            List.of()));
  }

  static Judgement longTrace() {
    List<Move> moves =
        java.util.stream.IntStream.range(0, 200)
            .mapToObj(i -> new Move(ONE, "count", "writes " + i, "" + i, place(7)))
            .toList();
    return judgement(
        Verdict.OVERCOUNTS,
        "1 increment ended at 200",
        proof("IV", moves, List.of("value() returns 200"), List.of()));
  }

  static Judgement alone() {
    Proof proof = new Proof("I@300", List.of(), List.of(), List.of(), List.of(), "");
    return judgement(Verdict.LOSES_VIEWS, "100 increments ended at 99", proof);
  }

  static Judgement exact() {
    return judgement(Verdict.EXACT, "every check held, in 2759 executions", Proof.NONE);
  }

  static Judgement undecided() {
    return judgement(Verdict.UNDECIDED, "out of reach: files and sockets", Proof.NONE);
  }

  static Judgement with(Verdict verdict, String reason, String scenario, Move... moves) {
    return judgement(verdict, reason, proof(scenario, List.of(moves), List.of(), List.of()));
  }

  static Move move(String thread, String variable, String text) {
    return new Move(thread, variable, text, "", place(5));
  }

  static Judgement judgement(Verdict verdict, String reason, Proof proof) {
    @Nullable Place place = proof.moves().isEmpty() ? null : place(12);
    return new Judgement("dir/Views.java", "Views", verdict, List.of(), reason, place, proof, 21);
  }

  private static Proof proof(
      String scenario, List<Move> moves, List<String> atRest, List<DataRace> races) {
    List<String> threads = moves.stream().map(Move::thread).distinct().sorted().toList();
    return new Proof(scenario, threads, moves, atRest, races, scenario + "/0,1/Views.count");
  }

  private static Place place(int line) {
    return new Place("Views.java", line, "increment()");
  }
}
