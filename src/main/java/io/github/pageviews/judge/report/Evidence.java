package io.github.pageviews.judge.report;

import io.github.pageviews.judge.DataRace;
import io.github.pageviews.judge.Judgement;
import io.github.pageviews.judge.Move;
import io.github.pageviews.judge.Place;
import io.github.pageviews.judge.Proof;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a proof shows: questions that tell patterns apart. */
final class Evidence {
  private static final Pattern THROWS = Pattern.compile("throws (\\w+)");
  private static final Pattern WAITER = Pattern.compile("waits for");
  private static final Pattern SCHEME = Pattern.compile("\\+[A-Z]");
  private static final String READS = "reads ";
  private static final String WRITES = "writes ";

  private final String reason;
  private final String scenario;
  private final List<Move> moves;
  private final List<DataRace> races;

  Evidence(Judgement judgement) {
    Proof proof = judgement.proof();
    reason = judgement.reason();
    scenario = proof.scenario();
    moves = proof.moves();
    races = proof.races();
  }

  boolean isInterrupted() {
    return scenario.contains("+interrupt");
  }

  /** Whether threads had other ids, names or hashes than usual. */
  boolean choosesIdentities() {
    return SCHEME.matcher(scenario).find();
  }

  /** Whether one thread alone shows it, or several one after another. */
  boolean isAlone() {
    return !isCountedByOwnThreads() && (!scenario.contains("|") || scenario.contains("+turn"));
  }

  boolean isRacing() {
    return !races.isEmpty();
  }

  boolean seesStaleValue() {
    return moves.stream().anyMatch(move -> move.text().contains("(stale)"));
  }

  boolean seesTornValue() {
    return moves.stream().anyMatch(move -> move.text().endsWith("(torn)"));
  }

  boolean isCountedByOwnThreads() {
    return moves.stream().anyMatch(move -> move.thread().startsWith("counter's"));
  }

  boolean retries() {
    return moves.stream().anyMatch(move -> move.text().startsWith("compare-and-set"));
  }

  /** Whether two threads held locks of the same name at once, so that they were not the same. */
  boolean areLocksOfOneNameHeldAtOnce() {
    Map<String, String> holders = new HashMap<>();
    for (Move move : moves) {
      if (move.text().startsWith("locks ") && !move.text().endsWith(" for reading")) {
        String other = holders.put(move.text().substring("locks ".length()), move.thread());
        if (other != null && !other.equals(move.thread())) {
          return true;
        }
      } else if (move.text().startsWith("unlocks ")) {
        holders.remove(move.text().substring("unlocks ".length()), move.thread());
      }
    }
    return false;
  }

  boolean isLockedBySome() {
    return moves.stream().anyMatch(move -> move.text().startsWith("locks "));
  }

  /** Whether a thread wrote what it had read before, and another wrote in between. */
  boolean isReadModifyWrite() {
    return overwritten(false);
  }

  /** Whether that read was for a test only: of a null, a flag, or on an earlier line. */
  boolean isCheckThenAct() {
    return !overwritten(true) && moves.stream().anyMatch(Evidence::testsSomething);
  }

  private static boolean testsSomething(Move move) {
    return move.text().equals("reads null")
        || move.text().equals("reads false")
        || move.text().equals("reads true");
  }

  private boolean overwritten(boolean onOneLine) {
    Map<String, Place> readAt = new HashMap<>();
    Set<String> overtaken = new HashSet<>();
    for (Move move : moves) {
      String key = move.thread() + " " + move.variable();
      if (move.text().startsWith(READS) && move.place() != null) {
        readAt.put(key, move.place());
        overtaken.remove(key);
      } else if (move.text().startsWith(WRITES)) {
        if (overtaken.contains(key)
            && (!onOneLine || Objects.equals(readAt.get(key), move.place()))) {
          return true;
        }
        for (String other : readAt.keySet()) {
          if (other.endsWith(" " + move.variable()) && !other.equals(key)) {
            overtaken.add(other);
          }
        }
      }
    }
    return false;
  }

  boolean waitsForSignal() {
    return reason.contains("notify") || reason.contains("signal") || reason.contains("unpark");
  }

  boolean makesWay() {
    return reason.contains("make way");
  }

  boolean waitsForClass() {
    return reason.contains("initializes");
  }

  boolean waitsForLock() {
    return reason.contains("monitor") || reason.contains("ock");
  }

  /** How many threads the reason says wait. */
  long threadsThatWait() {
    return WAITER.matcher(reason).results().count();
  }

  boolean endsTheProgram() {
    return reason.contains("ends the program");
  }

  /** Returns the simple name of the exception that got out, or nothing. */
  String exception() {
    Matcher matcher = THROWS.matcher(reason);
    return matcher.find() ? matcher.group(1) : "";
  }
}
