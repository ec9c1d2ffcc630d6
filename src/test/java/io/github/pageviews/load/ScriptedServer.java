package io.github.pageviews.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A raw server on loopback that treats each connection as a script says, and keeps count. */
public final class ScriptedServer implements AutoCloseable {

  public static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
  public static final String OK_CLOSE =
      "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok";

  /** 127.0.0.1, whatever this machine calls localhost. */
  static final InetAddress LOOPBACK = address(127, 0, 0, 1);

  /** What to do with one connection; it is closed afterwards. */
  public interface Script {
    void serve(Conversation conversation) throws IOException, InterruptedException;
  }

  private final ServerSocket listener;
  private final Script script;
  private final Thread acceptor;
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger maxInFlight = new AtomicInteger();

  private ScriptedServer(InetAddress address, Script script) throws IOException {
    this.listener = new ServerSocket();
    this.listener.bind(new InetSocketAddress(address, 0), 1024);
    this.script = script;
    this.acceptor = daemon(this::acceptAll);
  }

  static InetAddress address(int... bytes) {
    byte[] address = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      address[i] = (byte) bytes[i];
    }
    try {
      return InetAddress.getByAddress(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public static ScriptedServer start(Script script) throws IOException {
    return start(LOOPBACK, script);
  }

  public static ScriptedServer start(InetAddress address, Script script) throws IOException {
    ScriptedServer server = new ScriptedServer(address, script);
    server.acceptor.start();
    return server;
  }

  /** A script that answers each request of a connection with the same text. */
  public static Script answering(String response) {
    return c -> {
      while (c.readRequest() != null) {
        c.send(response);
        if (response.contains("Connection: close")) {
          return;
        }
      }
    };
  }

  public int port() {
    return listener.getLocalPort();
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  public Queue<String> requests() {
    return requests;
  }

  public int received() {
    return requests.size();
  }

  public int connections() {
    return connections.get();
  }

  public int maxInFlight() {
    return maxInFlight.get();
  }

  /** From now on connections are refused; open ones go on. */
  public void stopListening() throws IOException, InterruptedException {
    listener.close();
    // While accept() is still inside the system, so is the listening socket.
    acceptor.join();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "scripted-server");
    thread.setDaemon(true);
    return thread;
  }

  private void acceptAll() {
    try {
      while (true) {
        Socket socket = listener.accept();
        connections.incrementAndGet();
        open.add(socket);
        daemon(() -> serve(socket)).start();
      }
    } catch (IOException e) {
      if (!listener.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      script.serve(new Conversation(socket));
    } catch (IOException e) {
      // The client went away, or the test is over.
      open.remove(socket);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    open.remove(socket);
  }

  /** One connection, as its script sees it. */
  public final class Conversation {
    private final Socket socket;
    private final InputStream in;

    Conversation(Socket socket) throws IOException {
      this.socket = socket;
      this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** The next request up to its empty line; null when the client closed. */
    public @Nullable String readRequest() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int matched = 0;
      while (matched < 4) {
        int next = in.read();
        if (next < 0) {
          return null;
        }
        bytes.write(next);
        matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
      }
      String request = bytes.toString(StandardCharsets.ISO_8859_1);
      requests.add(request);
      maxInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
      return request;
    }

    public ScriptedServer server() {
      return ScriptedServer.this;
    }

    /** Sends text; the request counts as no longer in flight. */
    public void send(String text) throws IOException {
      inFlight.decrementAndGet();
      more(text);
    }

    /** Sends more text for the same request. */
    public void more(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    }

    /** Closes with RST instead of FIN. */
    public void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    /** Waits until the client closes. */
    public void awaitClose() throws IOException {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
