package io.github.pageviews.judge;

import java.io.Serializable;
import java.util.List;

/**
 * The execution that shows a defect.
 *
 * @param scenario what callers did, as the engine names it
 * @param threads the threads that do something in it, in the order of their columns
 * @param moves what they did, in order
 * @param atRest what was seen after all had ended, such as {@code value() returns 1}
 * @param races the races in it
 * @param replay what {@code --replay} takes to repeat it; empty if only the whole judgement can be
 *     repeated
 */
public record Proof(
    String scenario,
    List<String> threads,
    List<Move> moves,
    List<String> atRest,
    List<DataRace> races,
    String replay)
    implements Serializable {

  /** What stands for a proof where there is none. */
  public static final Proof NONE = new Proof("", List.of(), List.of(), List.of(), List.of(), "");

  /** Copies the lists. */
  public Proof {
    threads = List.copyOf(threads);
    moves = List.copyOf(moves);
    atRest = List.copyOf(atRest);
    races = List.copyOf(races);
  }
}
