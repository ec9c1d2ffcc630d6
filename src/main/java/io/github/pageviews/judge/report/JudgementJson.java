package io.github.pageviews.judge.report;

import io.github.pageviews.judge.DataRace;
import io.github.pageviews.judge.Judged;
import io.github.pageviews.judge.Judgement;
import io.github.pageviews.judge.Move;
import io.github.pageviews.judge.Place;
import io.github.pageviews.judge.Proof;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judgements for machines, as maps and lists that have a JSON form. */
public final class JudgementJson {
  private final String classPath;

  /**
   * @param classPath as the user gave it, for the command that replays; empty for none
   */
  public JudgementJson(String classPath) {
    this.classPath = classPath;
  }

  /** Returns the document of a batch. */
  public Map<String, Object> document(List<Judged> batch) {
    List<Object> verdicts = new ArrayList<>();
    List<Object> errors = new ArrayList<>();
    for (Judged judged : batch) {
      Judgement judgement = judged.judgement();
      if (judgement == null) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("submission", judged.submission());
        error.put("message", judged.error());
        errors.add(error);
      } else {
        verdicts.add(verdict(judgement));
      }
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", 1);
    document.put("verdicts", verdicts);
    document.put("errors", errors);
    return document;
  }

  private Map<String, @Nullable Object> verdict(Judgement judgement) {
    Map<String, @Nullable Object> verdict = new LinkedHashMap<>();
    Proof proof = judgement.proof();
    verdict.put("submission", judgement.submission());
    verdict.put("counter", judgement.counter());
    verdict.put("verdict", judgement.verdict());
    verdict.put("also", judgement.also());
    verdict.put("reason", judgement.reason());
    addPlace(verdict, judgement.place());
    verdict.put("schedule", proof.moves().stream().map(JudgementJson::move).toList());
    verdict.put("atRest", proof.atRest());
    verdict.put("races", proof.races().stream().map(JudgementJson::race).toList());
    verdict.put("hint", Hint.of(judgement).orElse(null));
    verdict.put("replay", proof.equals(Proof.NONE) ? null : ReplayCommand.of(judgement, classPath));
    verdict.put("executions", judgement.executions());
    return verdict;
  }

  private static Map<String, @Nullable Object> move(Move move) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("thread", move.thread());
    members.put("step", move.text());
    members.put("variable", orNull(move.variable()));
    members.put("value", orNull(move.value()));
    addPlace(members, move.place());
    return members;
  }

  private static Map<String, @Nullable Object> race(DataRace race) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("variable", race.variable());
    members.put("earlier", access(race.earlier()));
    members.put("later", access(race.later()));
    return members;
  }

  private static Map<String, @Nullable Object> access(DataRace.Access access) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("thread", access.thread());
    members.put("access", access.write() ? "write" : "read");
    Place place = access.place();
    members.put("method", place == null ? null : place.method());
    addPlace(members, place);
    return members;
  }

  private static void addPlace(Map<String, @Nullable Object> members, @Nullable Place place) {
    members.put("file", place == null ? null : place.file());
    members.put("line", place == null ? null : place.line());
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
