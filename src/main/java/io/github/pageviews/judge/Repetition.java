package io.github.pageviews.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves that are repeated, told once. How often a move is repeated before memory or the stack ends
 * differs from JDK to JDK, so large numbers are not told.
 */
final class Repetition {
  private static final int MANY = 10;

  private Repetition() {}

  static List<Move> told(List<Move> moves) {
    for (int i = 0; i < moves.size(); i++) {
      String text = moves.get(i).text();
      if (text.equals("throws StackOverflowError") || text.equals("throws OutOfMemoryError")) {
        List<Move> start = new ArrayList<>(moves.subList(0, Math.min(i, MANY)));
        start.add(new Move(moves.get(i).thread(), "", text, "", null));
        return once(start);
      }
    }
    return once(moves);
  }

  private static List<Move> once(List<Move> moves) {
    List<Move> told = new ArrayList<>();
    for (int i = 0; i < moves.size(); ) {
      Move move = moves.get(i);
      int end = i + 1;
      while (end < moves.size() && moves.get(end).equals(move)) {
        end++;
      }
      told.add(end - i == 1 ? move : times(move, end - i));
      i = end;
    }
    return told;
  }

  private static Move times(Move move, int times) {
    String often = times < MANY ? times + " times" : "many times";
    return new Move(
        move.thread(),
        move.variable(),
        move.text() + " (" + often + ")",
        move.value(),
        move.place());
  }
}
