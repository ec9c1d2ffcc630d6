package io.github.pageviews.server;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.ComplianceViolation;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpChannel;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * A connection that lets go of what it cannot parse before another thread answers it.
 *
 * <p>Jetty (12.1.12) passes the answer to another thread while the one that parses is still at the
 * connection. When that answer is done first, both go on with the connection and both give its
 * input buffer back to the pool, which then lends it to two connections at a time: one client's
 * request is read as another's. Here the answer waits until the first thread has left.
 *
 * <p>It rests on Jetty asking the channel what a failure calls for, and on nothing running if that
 * is null.
 */
class OrderlyConnection extends HttpConnection {

  OrderlyConnection(HttpConfiguration http, Connector connector, EndPoint endPoint) {
    super(http, connector, endPoint);
  }

  @Override
  protected HttpChannel newHttpChannel(Server server, HttpConfiguration http) {
    return new Channel(super.newHttpChannel(server, http));
  }

  @Override
  protected RequestHandler newRequestHandler() {
    return new Parsed();
  }

  @Override
  public void onFillable() {
    super.onFillable();
    Runnable answer = channel().takeHeld();
    if (answer != null) {
      ThreadPool.executeImmediately(getServer().getThreadPool(), answer);
    }
  }

  /**
   * Not while an answer waits. Jetty would listen on after a failure in bytes that it had not read
   * just now but before, and close the connection under the answer if the client has no more to
   * say.
   */
  @Override
  public void fillInterested(Callback callback) {
    if (channel().held == null) {
      super.fillInterested(callback);
    }
  }

  private Channel channel() {
    return (Channel) getHttpChannel();
  }

  /** What the parser reports. Once a request is handed over, its failures are its handler's. */
  class Parsed extends RequestHandler {
    private boolean headed;

    @Override
    public void startRequest(String method, String uri, HttpVersion version) {
      headed = false;
      super.startRequest(method, uri, version);
    }

    @Override
    public boolean headerComplete() {
      boolean handle = super.headerComplete(); // It may refuse the request by an exception.
      headed = true;
      return handle;
    }

    @Override
    public void badMessage(HttpException failure) {
      if (isHandedOver() && getParser().isAtEOF()) {
        // Between the two bytes that end a chunk; whoever reads the body would take it for its end.
        earlyEOF();
        return;
      }
      channel().holding = !isHandedOver();
      super.badMessage(failure);
      channel().holding = false;
    }

    @Override
    public void earlyEOF() {
      channel().holding = !isHandedOver();
      super.earlyEOF();
      channel().holding = false;
    }

    private boolean isHandedOver() {
      return headed && channel().getRequest() != null;
    }
  }

  /**
   * Jetty's channel, but for failures noticed before a request is handed over. Until then the
   * thread that parses is the only one here, so the two fields are its own.
   */
  private static final class Channel implements HttpChannel {
    private final HttpChannel jettys;
    private boolean holding;
    private @Nullable Runnable held;

    Channel(HttpChannel jettys) {
      this.jettys = jettys;
    }

    @Nullable Runnable takeHeld() {
      Runnable taken = held;
      held = null;
      return taken;
    }

    @Override
    public @Nullable Runnable onFailure(Throwable failure) {
      Runnable answer = jettys.onFailure(failure);
      if (!holding) {
        return answer;
      }
      if (held == null) {
        held = answer; // A second failure of the same request calls for nothing more.
      }
      return null;
    }

    @Override
    public ConnectionMetaData getConnectionMetaData() {
      return jettys.getConnectionMetaData();
    }

    @Override
    public void setHttpStream(HttpStream stream) {
      jettys.setHttpStream(stream);
    }

    @Override
    public Runnable onRequest(MetaData.Request request) {
      return jettys.onRequest(request);
    }

    @Override
    public Request getRequest() {
      return jettys.getRequest();
    }

    @Override
    public Runnable onContentAvailable() {
      return jettys.onContentAvailable();
    }

    @Override
    public IdleTimeoutTask onIdleTimeout(TimeoutException timeout) {
      return jettys.onIdleTimeout(timeout);
    }

    @Override
    public Runnable onRemoteFailure(Throwable failure) {
      return jettys.onRemoteFailure(failure);
    }

    @Override
    public Runnable onClose() {
      return jettys.onClose();
    }

    @Override
    public void recycle() {
      jettys.recycle();
    }

    @Override
    public void initialize() {
      jettys.initialize();
    }

    @Override
    public ComplianceViolation.Listener getComplianceViolationListener() {
      return jettys.getComplianceViolationListener();
    }

    @Override
    public InvocationType getInvocationType() {
      return jettys.getInvocationType();
    }
  }
}
