package io.github.pageviews.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A connection that answers a view by itself when it is asked for in the same bytes as before.
 *
 * <p>A parser that is at the start of a request reads the same bytes the same way each time. So
 * what {@link FastLane} has answered once needs neither parser nor handler the next time; these are
 * a quarter of what such a request costs (bench/throughput.sh). Everything else is handed to Jetty
 * as it was read.
 *
 * <p>It rests on Jetty taking bytes that somebody else has read ({@link #onUpgradeTo}), on counting
 * only those that it reads itself ({@link #getBytesIn}), and on letting go of its input buffer
 * before it calls a handler, if nothing is left in it.
 *
 * <p>Threading: as with Jetty's connection, one thread at a time is told that there is something to
 * read; nobody is while an answer is being written.
 */
final class RepeatingConnection extends OrderlyConnection {

  /** A longer request is parsed each time. */
  private static final int MAX_REQUEST_BYTES = 512;

  /** Large enough that a request which is not for us is rarely read in two parts. */
  private static final ThreadLocal<ByteBuffer> INPUT =
      ThreadLocal.withInitial(() -> BufferUtil.allocateDirect(2048));

  private final RepeatedViews views;
  private final Callback fillable = new Fillable();
  private @Nullable RepeatedView known;

  /** What was just read and handed to the parser; of the request that it began with. */
  private @Nullable ByteBuffer unparsed;

  private @Nullable ByteBuffer parsed;
  private long bytesIn;

  RepeatingConnection(
      HttpConfiguration http, Connector connector, EndPoint endPoint, RepeatedViews views) {
    super(http, connector, endPoint);
    this.views = views;
  }

  @Override
  protected RequestHandler newRequestHandler() {
    return new Started();
  }

  @Override
  public void onFillable() {
    if (getParser().isStart() && isRequestBufferEmpty() && answersItself()) {
      return;
    }
    super.onFillable();
    unparsed = null;
  }

  /** Reads, and returns whether what there was is dealt with. */
  private boolean answersItself() {
    ByteBuffer input = INPUT.get();
    BufferUtil.clear(input);
    try {
      if (getEndPoint().fill(input) <= 0) {
        return false;
      }
    } catch (IOException e) {
      return false; // Jetty will meet it again, and knows what to do.
    }
    RepeatedView view = known != null && known.is(input) ? known : views.find(input);
    if (view != null && views.begin()) {
      known = view;
      answer(view);
      return true;
    }
    bytesIn = getBytesIn();
    unparsed = input.remaining() <= MAX_REQUEST_BYTES ? BufferUtil.copy(input) : null;
    onUpgradeTo(input);
    return false;
  }

  private void answer(RepeatedView view) {
    ByteBuffer answer = view.answer(getServer().getDateField());
    try {
      if (getEndPoint().flush(answer)) {
        written();
      } else {
        getEndPoint().write(Callback.from(this::written, this::failed), answer);
      }
    } catch (IOException e) {
      failed(e);
    }
  }

  private void written() {
    views.end();
    fillInterested(fillable);
  }

  private void failed(Throwable failure) {
    getEndPoint().close(failure);
    views.end();
  }

  /**
   * Remembers the request in progress, if it is all that was read.
   *
   * @param headers those of the answer
   */
  void answered(HttpFields headers) {
    ByteBuffer request = parsed;
    if (request == null || getBytesIn() != bytesIn || !isRequestBufferEmpty() || !isPersistent()) {
      return;
    }
    known = views.find(request);
    if (known == null) {
      HttpField date = getServer().getDateField();
      known = new RepeatedView(request, getHttpVersion(), headers.asImmutable(), date);
      views.learn(known);
    }
  }

  /** Notices which request the parser is at. */
  private final class Started extends Parsed {
    @Override
    public void startRequest(String method, String uri, HttpVersion version) {
      parsed = unparsed;
      unparsed = null;
      super.startRequest(method, uri, version);
    }
  }

  /** As Jetty's own: whoever watches the connection may call it. */
  private final class Fillable implements Callback {
    @Override
    public void succeeded() {
      onFillable();
    }

    @Override
    public void failed(Throwable failure) {
      onFillInterestedFailed(failure);
    }

    @Override
    public InvocationType getInvocationType() {
      return InvocationType.NON_BLOCKING;
    }
  }
}
