package io.github.pageviews.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;

/**
 * Opens the listening socket.
 *
 * <p>It is opened here and handed to Jetty, because Javalin logs a failed bind with a stack trace
 * and takes an address of another machine for a taken port.
 */
final class Listening {

  /** Connections that the kernel may hold ready; the kernel caps it at its own limit. */
  private static final int BACKLOG = 1024;

  private Listening() {}

  static ServerSocketChannel open(String host, int port) throws ServerStartException {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw failure(
          host,
          port,
          "the host is unknown; give a name or an address of this machine",
          new UnknownHostException(host));
    }
    try {
      return bind(address);
    } catch (IOException e) {
      throw failure(host, port, reason(address, e), e);
    }
  }

  private static ServerSocketChannel bind(InetSocketAddress address) throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open();
    try {
      // Without it a restart fails for as long as old connections linger in TIME_WAIT.
      channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      return channel.bind(address, BACKLOG);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Says why in our words; the operating system's are only looked at for a refused permission. */
  static String reason(InetSocketAddress address, IOException failure) {
    String message = failure.getMessage();
    if (message != null && message.contains("ermission")) {
      return "no permission for this port; choose one above 1023 or run with the privilege";
    }
    if (!isOwnAddress(address)) {
      return "the host is not an address of this machine; use 127.0.0.1, or 0.0.0.0 for all";
    }
    return "the port is taken; stop the process that listens there or choose another port";
  }

  /** An address can be bound to some free port exactly when it belongs to this machine. */
  private static boolean isOwnAddress(InetSocketAddress address) {
    try (ServerSocketChannel probe = bind(new InetSocketAddress(address.getAddress(), 0))) {
      return probe.isOpen();
    } catch (IOException e) {
      return false;
    }
  }

  static ServerStartException failure(String host, int port, String reason, Throwable cause) {
    String shown = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return new ServerStartException(
        "cannot listen on " + shown + ":" + port + ": " + reason, cause);
  }
}
