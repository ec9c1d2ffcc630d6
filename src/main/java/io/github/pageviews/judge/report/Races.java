package io.github.pageviews.judge.report;

import io.github.pageviews.judge.DataRace;
import io.github.pageviews.judge.Place;
import java.util.ArrayList;
import java.util.List;

/** Data races in the words of Go's race detector: the later access, then the earlier one. */
final class Races {
  private Races() {}

  static List<String> lines(List<DataRace> races) {
    List<String> lines = new ArrayList<>();
    for (DataRace race : races) {
      lines.add("    data race on " + race.variable());
      lines.add("      " + access(race.later(), "write", "read"));
      lines.add("      " + access(race.earlier(), "previous write", "previous read"));
    }
    return lines;
  }

  private static String access(DataRace.Access access, String write, String read) {
    Place place = access.place();
    return (access.write() ? write : read)
        + " by "
        + access.thread()
        + (place == null ? "" : " at " + place + " in " + place.method());
  }
}
