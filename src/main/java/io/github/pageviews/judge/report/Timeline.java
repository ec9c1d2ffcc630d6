package io.github.pageviews.judge.report;

import io.github.pageviews.judge.Move;
import io.github.pageviews.judge.Place;
import io.github.pageviews.judge.Proof;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A schedule as a table: a column for each thread, time running down, the variable's value and the
 * source line beside.
 */
final class Timeline {
  private static final String MARGIN = "    ";
  private static final String GAP = "    ";
  private static final int MIN_WIDTH = 16;
  private static final int MAX_ROWS = 60;
  private static final int ROWS_AT_END = 30;

  /** More threads than that share a column with all but the first. */
  private static final int MOST_COLUMNS = 9;

  private static final String OTHERS = "other threads";

  private final Proof proof;
  private final List<String> columns;
  private final Set<String> variables = new LinkedHashSet<>();
  private final List<List<String>> rows = new ArrayList<>();

  private Timeline(Proof proof) {
    this.proof = proof;
    List<String> threads = proof.threads();
    columns = threads.size() > MOST_COLUMNS ? List.of(threads.get(0), OTHERS) : threads;
    for (Move move : proof.moves()) {
      if (!move.variable().isEmpty()) {
        variables.add(move.variable());
      }
    }
  }

  /** Returns the lines, without line ends; none if no thread did anything. */
  static List<String> lines(Proof proof) {
    return proof.moves().isEmpty() ? List.of() : new Timeline(proof).lines();
  }

  private List<String> lines() {
    boolean single = variables.size() == 1;
    List<String> header = new ArrayList<>(columns);
    if (single) {
      header.add(variables.iterator().next());
    }
    header.add("");
    rows.add(header);
    String value = "";
    for (Move move : proof.moves()) {
      value = move.variable().isEmpty() ? value : move.value();
      rows.add(row(move, single, value));
    }
    List<String> lines = new ArrayList<>();
    int left = rows.size() - ROWS_AT_END;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.size() > MAX_ROWS && i == MAX_ROWS - ROWS_AT_END) {
        lines.add(MARGIN + "... " + (left - i) + " more steps ...");
        i = left;
      }
      lines.add(line(rows.get(i)));
    }
    return lines;
  }

  private List<String> row(Move move, boolean single, String value) {
    List<String> row = new ArrayList<>();
    String column = columns.contains(move.thread()) ? move.thread() : OTHERS;
    String who = column.equals(move.thread()) ? "" : move.thread() + " ";
    for (String each : columns) {
      row.add(each.equals(column) ? who + text(move, single) : "");
    }
    if (single) {
      row.add(value);
    }
    Place place = move.place();
    row.add(place == null ? "" : place.toString());
    return row;
  }

  /** With several variables each step says which it is about. */
  private static String text(Move move, boolean single) {
    return single || move.variable().isEmpty() ? move.text() : move.variable() + ": " + move.text();
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder(MARGIN);
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(width(column) - cell.length())).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return column < columns.size() ? Math.max(widest, MIN_WIDTH) : widest;
  }
}
