package io.github.pageviews.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseParserTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String unescape(String text) {
    return text.replace("~", "\r\n");
  }

  // ~ stands for a line end, | for the end of the response.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "HTTP/1.1 200 OK~Content-Length: 2~~ok|rest; 200; true",
        "HTTP/1.1 200 OK~CONTENT-LENGTH:2~~ok|HTTP/1.1; 200; true",
        "HTTP/1.1 200 OK~Content-Length: 2, 2~Content-Length: 2~~ok|; 200; true",
        "HTTP/1.1 200~Content-Length: 0~~|x; 200; true",
        "HTTP/1.1 404 Not Found~Content-Length: 0~Connection: Close~~|; 404; false",
        "HTTP/1.1 200 OK~Connection: x, close~Content-Length: 0~~|; 200; false",
        "HTTP/1.0 200 OK~Content-Length: 0~~|; 200; false",
        "HTTP/1.0 200 OK~Content-Length: 0~Connection: Keep-Alive~~|; 200; true",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~a~0123456789~0~~|x; 200; true",
        "HTTP/1.1 200 OK~Transfer-Encoding: gzip, chunked~~1 ~x~00~T: x~~|x; 200; true",
        "HTTP/1.1 200 OK~Content-Length: 9~Transfer-Encoding: chunked~~0~~|x; 200; true",
        "HTTP/1.1 204 No Content~~|x; 204; true",
        "HTTP/1.1 304 Not Modified~Content-Length: 10~~|x; 304; true",
        "HTTP/1.1 100 Continue~~HTTP/1.1 103 E~A: b~~HTTP/1.1 200 OK~Content-Length: 1~~x|;200;true",
        "HTTP/1.1 101 Switching Protocols~~|x; 101; false",
      })
  void findsTheEndHoweverTheBytesAreCut(String marked, int status, boolean reusable) {
    String text = unescape(marked);
    int end = text.indexOf('|');
    byte[] response = bytes(text.replace("|", ""));
    for (int cut = 0; cut <= end; cut++) {
      ResponseParser parser = new ResponseParser();
      int taken = parser.feed(response, 0, cut);
      assertThat(taken).isEqualTo(cut);
      taken = parser.feed(response, cut, response.length);

      assertThat(parser.isDone()).isTrue();
      assertThat(parser.isMalformed()).isFalse();
      assertThat(taken).isEqualTo(end);
      assertThat(parser.status()).isEqualTo(status);
      assertThat(parser.isReusable()).isEqualTo(reusable);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello world~",
        "HTTP/2 200 OK~",
        "HTTP/1.1 20 OK~",
        "HTTP/1.1 2000 OK~",
        "HTTP/1.1 099 OK~",
        "HTTP/1.1 200 OK~Content-Length: -1~",
        "HTTP/1.1 200 OK~Content-Length: x~",
        "HTTP/1.1 200 OK~Content-Length:~",
        "HTTP/1.1 200 OK~Content-Length: 1, 2~",
        "HTTP/1.1 200 OK~Content-Length: 9999999999999999999~",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~g~",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~~",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~2~okx~",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~ffffffffffffffff~",
      })
  void knowsWhatIsMalformed(String text) {
    ResponseParser parser = new ResponseParser();
    byte[] response = bytes(unescape(text));
    parser.feed(response, 0, response.length);

    assertThat(parser.isMalformed()).isTrue();
    parser.endOfStream();
    assertThat(parser.isDone()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK~Content-Length: 2~~ok",
        "HTTP/1.1 200 OK~Content-Length: 3~~okk",
        "HTTP/1.1 204 No Content~Connection: close~~",
        "HTTP/1.1 100 Continue~~HTTP/1.1 200 OK~Content-Length: 0~~",
        "HTTP/1.1 200 OK~Content-Length: 2~X: y~~ok",
      })
  void isNotMisledByTheResponseBefore(String text) {
    byte[] first = bytes(unescape("HTTP/1.1 200 OK~Content-Length: 2~~ok"));
    byte[] next = bytes(unescape(text));
    ResponseParser parser = new ResponseParser();
    ResponseParser alone = new ResponseParser();
    alone.feed(next, 0, next.length);
    for (int cut = 0; cut <= next.length; cut++) {
      parser.reset();
      parser.feed(first, 0, first.length);
      parser.reset();
      assertThat(parser.feed(next, 0, cut)).isEqualTo(cut);
      assertThat(parser.feed(next, cut, next.length)).isEqualTo(next.length);

      assertThat(parser.isDone()).isTrue();
      assertThat(parser.status()).isEqualTo(alone.status());
      assertThat(parser.isReusable()).isEqualTo(alone.isReusable());
    }
  }

  @Test
  void doesNotCollectAnEndlessHead() {
    ResponseParser parser = new ResponseParser();
    byte[] start = bytes("HTTP/1.1 200 OK\r\n");
    parser.feed(start, 0, start.length);
    byte[] field = bytes("X-Endless: " + "x".repeat(1000) + "\r\n");
    for (int i = 0; i < 10_000 && !parser.isMalformed(); i++) {
      parser.feed(field, 0, field.length);
    }
    assertThat(parser.isMalformed()).isTrue();
  }

  @Test
  void takesManyChunks() {
    ResponseParser parser = new ResponseParser();
    byte[] start = bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    parser.feed(start, 0, start.length);
    byte[] chunk = bytes("1\r\nx\r\n");
    for (int i = 0; i < 500_000; i++) {
      parser.feed(chunk, 0, chunk.length);
    }
    byte[] end = bytes("0\r\n\r\n");
    parser.feed(end, 0, end.length);
    assertThat(parser.isDone()).isTrue();
  }

  @Test
  void aBodyWithoutLengthEndsWithTheConnection() {
    ResponseParser parser = new ResponseParser();
    byte[] response = bytes("HTTP/1.1 200 OK\r\n\r\nsome text\r\n\r\n");
    parser.feed(response, 0, response.length);
    assertThat(parser.isDone()).isFalse();

    parser.endOfStream();

    assertThat(parser.isDone()).isTrue();
    assertThat(parser.isReusable()).isFalse();
  }

  @Test
  void isReadyAgainAfterReset() {
    ResponseParser parser = new ResponseParser();
    byte[] first = bytes("HTTP/1.1 500 Oops\r\nConnection: close\r\nContent-Length: 5\r\n\r\nab");
    parser.feed(first, 0, first.length);
    parser.reset();
    byte[] second = bytes("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx");
    parser.feed(second, 0, second.length);

    assertThat(parser.isDone()).isTrue();
    assertThat(parser.status()).isEqualTo(200);
    assertThat(parser.isReusable()).isTrue();
  }
}
