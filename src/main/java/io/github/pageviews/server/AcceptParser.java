package io.github.pageviews.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the value of an Accept header as RFC 9110 (5.6 and 12.5.1) defines it: parameters, quoted
 * strings, weights with at most three digits, empty list elements.
 *
 * <p>One deviation: a weight above 1 on <code>*&#47;*</code> is let pass, since it decides nothing
 * here. Prometheus 2.49.0 sends <code>*&#47;*;q=2</code> after formats that it would rather have.
 */
final class AcceptParser {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

  // Possessive, since java.util.regex recurses for a greedy repetition of alternatives.
  private static final String QUOTED =
      "\"(?:[\\t \\x21\\x23-\\x5B\\x5D-\\x7E\\x80-\\xFF]|\\\\[\\t \\x21-\\x7E\\x80-\\xFF])*+\"";
  private static final Pattern RANGE = Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")");
  private static final Pattern PARAMETER =
      Pattern.compile("[ \\t]*;[ \\t]*(?:(" + TOKEN + ")=(" + TOKEN + "|" + QUOTED + "))?");
  private static final Pattern WEIGHT = Pattern.compile("0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]*)?");
  private static final Pattern SEPARATORS = Pattern.compile("[ \\t]*,[ \\t,]*");
  private static final Pattern SPACE = Pattern.compile("[ \\t]*");

  private final Matcher matcher;
  private final int length;
  private int position;

  private AcceptParser(String value) {
    this.matcher = RANGE.matcher(value);
    this.length = value.length();
  }

  /** Returns the ranges in order, or nothing if the value is malformed. */
  static Optional<List<MediaRange>> parse(String value) {
    AcceptParser parser = new AcceptParser(value);
    try {
      return Optional.of(parser.ranges());
    } catch (MalformedException e) {
      return Optional.empty();
    }
  }

  private List<MediaRange> ranges() throws MalformedException {
    List<MediaRange> ranges = new ArrayList<>();
    skip(SPACE);
    skip(SEPARATORS);
    while (position < length) {
      ranges.add(range());
      boolean separated = skip(SEPARATORS);
      skip(SPACE);
      if (!separated && position < length) {
        throw new MalformedException();
      }
    }
    return ranges;
  }

  private MediaRange range() throws MalformedException {
    require(skip(RANGE));
    String type = matcher.group(1).toLowerCase(Locale.ROOT);
    String subtype = matcher.group(2).toLowerCase(Locale.ROOT);
    boolean any = type.equals("*");
    require(!any || subtype.equals("*"));
    boolean namesVersion = false;
    int weight = -1;
    while (skip(PARAMETER)) {
      String name = matcher.group(1);
      if (name == null) {
        continue; // An empty parameter, as in "text/html;", is allowed (RFC 9110, 5.6.6).
      }
      if (name.equalsIgnoreCase("q")) {
        require(weight < 0);
        weight = weight(matcher.group(2), any);
      } else {
        namesVersion |= name.equalsIgnoreCase("version");
      }
    }
    return new MediaRange(type, subtype, namesVersion, weight < 0 ? 1000 : weight);
  }

  private static int weight(String text, boolean any) throws MalformedException {
    if (any && NUMBER.matcher(text).matches()) {
      return 1000;
    }
    require(WEIGHT.matcher(text).matches());
    String digits = text.replace(".", "");
    return Integer.parseInt((digits + "000").substring(0, 4));
  }

  /** Moves past the pattern if it stands here. */
  private boolean skip(Pattern pattern) {
    boolean found = matcher.usePattern(pattern).region(position, length).lookingAt();
    if (found) {
      position = matcher.end();
    }
    return found;
  }

  private static void require(boolean condition) throws MalformedException {
    if (!condition) {
      throw new MalformedException();
    }
  }

  /** Leaves the parser; it never leaves this class. */
  private static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
