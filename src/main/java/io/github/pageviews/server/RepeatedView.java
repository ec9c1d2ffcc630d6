package io.github.pageviews.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpGenerator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.util.BufferUtil;

/**
 * The bytes of a plain view and of the answer to it, which are the same each time but for the date.
 *
 * <p>Thread-safe.
 */
final class RepeatedView {

  private static final int MAX_HEAD_BYTES = 512;

  private final ByteBuffer request;
  private final HttpVersion version;
  private final HttpFields headers;
  private volatile Answered last;

  /** An answer as it is sent, with the date that is in it. */
  private record Answered(HttpField date, ByteBuffer bytes) {}

  /**
   * @param request the bytes, which are copied
   * @param version that of the request; an older one has to be told that its connection is kept
   * @param headers those of the answer, with a date or without
   */
  RepeatedView(ByteBuffer request, HttpVersion version, HttpFields headers, HttpField date) {
    this.request = BufferUtil.copy(request);
    this.version = version;
    this.headers = headers;
    this.last = answered(date);
  }

  boolean is(ByteBuffer bytes) {
    return request.equals(bytes);
  }

  /** Returns the answer, to be read by the caller alone. */
  @SuppressWarnings("ReferenceEquality") // Jetty makes a field each second and hands that out.
  ByteBuffer answer(HttpField date) {
    Answered answered = last;
    if (answered.date != date) {
      answered = answered(date);
      last = answered;
    }
    return answered.bytes.duplicate();
  }

  /** Jetty writes it, as it wrote the first. */
  private Answered answered(HttpField date) {
    HttpFields dated =
        headers.contains(HttpHeader.DATE) ? HttpFields.build(headers).put(date) : headers;
    MetaData.Response response =
        new MetaData.Response(HttpStatus.OK_200, null, version, dated, HomePage.BODY.length());
    ByteBuffer head = BufferUtil.allocate(MAX_HEAD_BYTES);
    ByteBuffer body = FastLane.BODY.slice();
    HttpGenerator generator = new HttpGenerator();
    generator.setPersistent(true);
    try {
      generator.generateResponse(response, false, null, null, body, true);
      generator.generateResponse(response, false, head, null, body, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Of writing to a socket, of which there is none.
    }
    ByteBuffer bytes = ByteBuffer.allocateDirect(head.remaining() + body.remaining());
    return new Answered(date, bytes.put(head).put(body).flip().asReadOnlyBuffer());
  }
}
