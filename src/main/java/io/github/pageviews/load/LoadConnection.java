package io.github.pageviews.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** The non-blocking socket of one client, if it has one. Confined to the thread of the run. */
final class LoadConnection {

  private final LoadShared shared;
  private final LoadClient client;
  private InetSocketAddress address;
  private @Nullable SocketChannel channel;
  private @Nullable SelectionKey key;

  LoadConnection(LoadShared shared, LoadClient client) {
    this.shared = shared;
    this.client = client;
    this.address = shared.target.address();
  }

  /** The address that was last connected to. */
  InetSocketAddress address() {
    return address;
  }

  /** Whether {@code k} is a live key of the socket in use, not of one that was closed. */
  boolean owns(SelectionKey k) {
    return k == key && k.isValid();
  }

  /** Begins to connect; true if that was done at once, as on loopback it mostly is. */
  boolean open(InetSocketAddress to) throws IOException {
    address = to;
    SocketChannel opened = SocketChannel.open();
    channel = opened;
    opened.configureBlocking(false);
    if (opened.connect(to)) {
      return true;
    }
    await(SelectionKey.OP_CONNECT);
    return false;
  }

  boolean finishConnect() throws IOException {
    return open().finishConnect();
  }

  /**
   * Whether the socket is connected to itself. Connecting to a port of this machine where nobody
   * listens can succeed: when the system happens to choose that very port for our end (a
   * simultaneous open, RFC 9293 section 3.5). That is a refused connection that doesn't know it; it
   * shows by our own request coming back.
   */
  boolean isToItself() throws IOException {
    return address.equals(open().getLocalAddress());
  }

  /**
   * Whether there is a connection on which a request can be sent: one that the server hasn't closed
   * and where nothing unasked came in.
   */
  boolean isUsable() {
    if (channel == null) {
      return false;
    }
    try {
      if (read() == 0) {
        return true;
      }
    } catch (IOException e) {
      // The connection was reset while it was idle. No request is lost; a fresh one takes over.
      close();
      return false;
    }
    close();
    return false;
  }

  /** Writes as much as goes, and waits for what is to come; true if all was written. */
  boolean write(ByteBuffer bytes) throws IOException {
    open().write(bytes);
    boolean all = !bytes.hasRemaining();
    await(all ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    return all;
  }

  /** Reads into the shared bytes; the count, 0 if there is nothing now, -1 at the end. */
  int read() throws IOException {
    ByteBuffer buffer = shared.readBuffer.clear();
    int count = open().read(buffer);
    buffer.flip().get(shared.readBytes, 0, Math.max(count, 0));
    return count;
  }

  void close() {
    SocketChannel closing = channel;
    channel = null;
    key = null;
    if (closing != null) {
      try {
        closing.close();
      } catch (IOException e) {
        // The request on it is accounted for already, and a failed close gives the socket up too.
        assert !closing.isOpen();
      }
    }
  }

  private void await(int operations) throws IOException {
    SelectionKey current = key;
    if (current == null) {
      key = open().register(shared.selector, operations, client);
    } else if (current.interestOps() != operations) {
      current.interestOps(operations);
    }
  }

  private SocketChannel open() {
    SocketChannel current = channel;
    if (current == null) {
      throw new IllegalStateException("not connected");
    }
    return current;
  }
}
