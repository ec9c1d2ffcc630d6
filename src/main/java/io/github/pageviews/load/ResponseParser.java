package io.github.pageviews.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Finds the end of one HTTP/1.x response to a GET (RFC 9112), however its bytes are cut into reads.
 * Interim (1xx) responses are passed over; bodies are counted, not kept. Not thread-safe; {@link
 * #reset()} makes it ready for the next response.
 */
final class ResponseParser {

  private enum State {
    STATUS_LINE,
    FIELDS,
    BODY,
    BODY_UNTIL_CLOSE,
    CHUNK_SIZE,
    CHUNK,
    CHUNK_END,
    TRAILERS,
    DONE,
    MALFORMED
  }

  private static final int MAX_LINE = 64 * 1024;
  private static final int MAX_HEAD = 256 * 1024;
  private static final int MAX_KNOWN = 4096;
  private static final byte[] NONE = {};

  private final ResponseHead head = new ResponseHead();

  /*
   * The last response that came whole in one read. A counter's page answers with the same bytes
   * again and again, and comparing them is much cheaper than parsing them, most of all while the
   * parser isn't compiled yet: bytes that are equal parse equal, so the head is left as it is.
   */
  private byte[] known = NONE;
  private byte[] line = new byte[256];
  private int lineLength;
  private int headLength;
  private long remaining;
  private State state = State.STATUS_LINE;

  void reset() {
    state = State.STATUS_LINE;
    lineLength = 0;
    headLength = 0;
    remaining = 0;
  }

  /**
   * Takes the bytes from {@code from} to {@code to}, up to the end of the response.
   *
   * @return the index of the first byte not taken, less than {@code to} only if the response is
   *     {@linkplain #isDone() done} or {@linkplain #isMalformed() malformed}
   */
  int feed(byte[] bytes, int from, int to) {
    boolean fresh = state == State.STATUS_LINE && headLength == 0;
    if (fresh && startsWithKnown(bytes, from, to)) {
      state = State.DONE;
      return from + known.length;
    }
    int end = parse(bytes, from, to);
    if (fresh && state == State.DONE && end - from <= MAX_KNOWN) {
      known = Arrays.copyOfRange(bytes, from, end);
    } else {
      known = NONE;
    }
    return end;
  }

  private boolean startsWithKnown(byte[] bytes, int from, int to) {
    int length = known.length;
    return length > 0
        && to - from >= length
        && Arrays.equals(known, 0, length, bytes, from, from + length);
  }

  private int parse(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && state != State.DONE && state != State.MALFORMED) {
      switch (state) {
        case BODY_UNTIL_CLOSE -> at = to;
        case BODY, CHUNK -> {
          int taken = (int) Math.min(remaining, to - at);
          remaining -= taken;
          at += taken;
          if (remaining == 0) {
            state = state == State.BODY ? State.DONE : State.CHUNK_END;
          }
        }
        default -> {
          byte next = bytes[at++];
          if (next == '\n') {
            endOfLine();
          } else {
            append(next);
          }
        }
      }
    }
    return at;
  }

  /** The server closed the connection in an orderly way: the end of a body without a length. */
  void endOfStream() {
    if (state == State.BODY_UNTIL_CLOSE) {
      state = State.DONE;
    }
  }

  boolean isDone() {
    return state == State.DONE;
  }

  boolean isMalformed() {
    return state == State.MALFORMED;
  }

  /** The status code of the response, once it is done. */
  int status() {
    return head.status();
  }

  /** Whether the connection may carry another request after this response (RFC 9112 9.3). */
  boolean isReusable() {
    return head.isPersistent();
  }

  private void append(byte next) {
    headLength++;
    if (lineLength == MAX_LINE || headLength > MAX_HEAD) {
      state = State.MALFORMED;
      return;
    }
    if (lineLength == line.length) {
      line = Arrays.copyOf(line, line.length * 2);
    }
    line[lineLength++] = next;
  }

  private void endOfLine() {
    int length = lineLength;
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    lineLength = 0;
    switch (state) {
      case STATUS_LINE -> state = head.start(line, length) ? State.FIELDS : State.MALFORMED;
      case FIELDS -> {
        if (length == 0) {
          endOfHead();
        } else if (!head.field(line, length)) {
          state = State.MALFORMED;
        }
      }
      case CHUNK_SIZE -> chunkSize(length);
      case CHUNK_END -> state = length == 0 ? State.CHUNK_SIZE : State.MALFORMED;
      case TRAILERS -> state = length == 0 ? State.DONE : State.TRAILERS;
      default -> throw new IllegalStateException("no line ends in " + state);
    }
    if (state == State.CHUNK_SIZE) {
      // The limit is for what has no declared length: the head, one chunk's line, the trailers.
      headLength = 0;
    }
  }

  private void endOfHead() {
    if (head.isInterim()) {
      state = State.STATUS_LINE;
    } else if (head.hasNoBody()) {
      state = State.DONE;
    } else if (head.isChunked()) {
      state = State.CHUNK_SIZE;
    } else if (head.bodyLength() == ResponseHead.UNTIL_CLOSE) {
      state = State.BODY_UNTIL_CLOSE;
    } else {
      remaining = head.bodyLength();
      state = remaining == 0 ? State.DONE : State.BODY;
    }
  }

  private void chunkSize(int length) {
    String text = new String(line, 0, length, StandardCharsets.ISO_8859_1);
    int extension = text.indexOf(';');
    String digits = (extension < 0 ? text : text.substring(0, extension)).trim();
    remaining = parseHex(digits.toLowerCase(Locale.ROOT));
    state = remaining < 0 ? State.MALFORMED : remaining == 0 ? State.TRAILERS : State.CHUNK;
  }

  private static long parseHex(String digits) {
    if (digits.isEmpty() || digits.length() > 15) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0 || digits.charAt(i) > 'f') {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
