package io.github.pageviews.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Lets the JVM load and compile the load generator before it is used: a short load on a server of
 * its own inside this process. The target of the real run sees nothing of it.
 *
 * <p>Without it the first thousand requests measure the class loader and the interpreter: cold, a
 * run of 1,000 requests reaches a third of its warm rate, and its p99 is four times as high.
 */
public final class LoadWarmUp {

  private static final int SHORT_REQUESTS = 20_000;
  private static final int LONG_REQUESTS = 200_000;

  /** From so many requests on, a run is long enough to notice the second compiler at work. */
  private static final int LONG_RUN = 10_000;

  private static final Duration SHORT_TIME = Duration.ofSeconds(1);
  private static final Duration LONG_TIME = Duration.ofSeconds(3);
  private static final byte[] REQUEST_END = ascii("\r\n\r\n");

  private LoadWarmUp() {}

  /**
   * Warms up, the longer the longer the real run: for about a second at most before a run of less
   * than 10,000 requests, for about three before a longer one.
   *
   * @param requests how many requests the real run will send
   * @param keepAlive whether the real run will use connections again
   * @throws IOException if this process can't have a listening socket on loopback; a run without
   *     warm-up is as exact, but slower at first
   */
  public static void run(long requests, boolean keepAlive) throws IOException {
    boolean longRun = requests >= LONG_RUN;
    long count = longRun ? LONG_REQUESTS : SHORT_REQUESTS;
    Duration maxTime = longRun ? LONG_TIME : SHORT_TIME;
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (ServerSocket server = new ServerSocket(0, 0, loopback)) {
      Thread thread = new Thread(() -> serve(server, keepAlive), "pageviews-warm-up");
      thread.setDaemon(true);
      thread.start();
      LoadGenerator generator = new LoadGenerator();
      LoadReport unused =
          generator.run(
              new LoadPlan(target(loopback, server), count, 1, keepAlive, maxTime),
              (ended, planned, elapsed) -> {
                if (elapsed.compareTo(maxTime) > 0) {
                  generator.cancel();
                }
              });
    }
  }

  private static URI target(InetAddress loopback, ServerSocket server) {
    String address = loopback.getHostAddress();
    String host = address.contains(":") ? "[" + address + "]" : address;
    return URI.create("http://" + host + ":" + server.getLocalPort() + "/");
  }

  private static void serve(ServerSocket server, boolean keepAlive) {
    byte[] response =
        ascii(
            "HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\nContent-Type: text/plain\r\n"
                + (keepAlive ? "" : "Connection: close\r\n")
                + "Content-Length: 11\r\n\r\nHello world");
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        socket.setTcpNoDelay(true);
        boolean more = true;
        while (more && readRequest(socket.getInputStream())) {
          OutputStream out = socket.getOutputStream();
          out.write(response);
          more = keepAlive;
        }
      } catch (IOException e) {
        // The warm-up is over and has closed the socket, or one connection broke: serve the next.
      }
    }
  }

  private static boolean readRequest(InputStream in) throws IOException {
    byte[] buffer = new byte[1024];
    int matched = 0;
    while (matched < REQUEST_END.length) {
      int count = in.read(buffer);
      if (count < 0) {
        return false;
      }
      for (int i = 0; i < count; i++) {
        matched =
            buffer[i] == REQUEST_END[matched] ? matched + 1 : buffer[i] == REQUEST_END[0] ? 1 : 0;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
