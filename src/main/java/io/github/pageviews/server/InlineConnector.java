package io.github.pageviews.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.IO;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A connector whose selector threads do all the work of a connection: accept it, set it up, tear it
 * down. Jetty passes each of these to another thread, which costs a connection that serves a single
 * request more than the request itself.
 *
 * <p>It rests on three things inside Jetty: with no acceptors the selectors accept; what {@link
 * ManagedSelector} has executed of these is {@link Closeable} and nothing else is; and none of it
 * blocks. Connections are dealt out to the selectors in turn.
 */
final class InlineConnector extends ServerConnector {

  /**
   * @param repeated what its connections may answer themselves; null if they may not
   */
  InlineConnector(
      Server server, HttpConfiguration http, int selectors, @Nullable RepeatedViews repeated) {
    super(server, null, null, null, 0, selectors, new Connections(http, repeated));
  }

  @Override
  protected SelectorManager newSelectorManager(
      Executor executor, Scheduler scheduler, int selectors) {
    return new InlineManager(executor, scheduler, selectors);
  }

  /**
   * Also closes the listening socket, which Jetty leaves to the end of the stop when the selectors
   * accept. The socket is not gone before the selector that watches it has noticed, hence the call.
   */
  @Override
  public void close() {
    super.close();
    if (getTransport() instanceof Channel listening) {
      IO.close(listening);
      getSelectorManager()
          .getBeans(ManagedSelector.class)
          .forEach(selector -> selector.submit(awake -> {}));
    }
  }

  private static final class Connections extends HttpConnectionFactory {
    private final @Nullable RepeatedViews repeated;

    Connections(HttpConfiguration http, @Nullable RepeatedViews repeated) {
      super(http);
      this.repeated = repeated;
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
      HttpConfiguration http = getHttpConfiguration();
      HttpConnection connection =
          repeated == null
              ? new OrderlyConnection(http, connector, endPoint)
              : new RepeatingConnection(http, connector, endPoint, repeated);
      connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
      return configure(connection, connector, endPoint);
    }
  }

  private final class InlineManager extends ServerConnectorManager {

    private final AcceptPause pause = new AcceptPause(this);

    InlineManager(Executor executor, Scheduler scheduler, int selectors) {
      super(executor, scheduler, selectors);
    }

    @Override
    protected void execute(Runnable task) {
      if (task instanceof Closeable) {
        task.run();
      } else {
        super.execute(task);
      }
    }

    @Override
    protected @Nullable SelectableChannel doAccept(SelectableChannel listening) throws IOException {
      try {
        SelectableChannel accepted = super.doAccept(listening);
        pause.accepted();
        return accepted;
      } catch (ClosedChannelException e) {
        return null; // The server stops: nobody is there to be accepted.
      } catch (IOException e) {
        pause.failed(listening, e);
        return null;
      }
    }
  }
}
