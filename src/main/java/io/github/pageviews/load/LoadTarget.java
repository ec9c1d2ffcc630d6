package io.github.pageviews.load;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Where the requests go, resolved once, and the bytes of the request, encoded once. Confined to the
 * thread of the run.
 */
final class LoadTarget {

  private final InetSocketAddress[] addresses;
  private final ByteBuffer request;
  private int current;

  private LoadTarget(InetSocketAddress[] addresses, ByteBuffer request) {
    this.addresses = addresses;
    this.request = request;
  }

  static LoadTarget resolve(URI uri, boolean keepAlive) throws UnknownHostException {
    InetAddress[] found = InetAddress.getAllByName(uri.getHost());
    InetSocketAddress[] addresses = new InetSocketAddress[found.length];
    for (int i = 0; i < found.length; i++) {
      addresses[i] = new InetSocketAddress(found[i], LoadUrl.port(uri));
    }
    return of(addresses, uri, keepAlive);
  }

  static LoadTarget of(InetSocketAddress[] addresses, URI uri, boolean keepAlive) {
    return new LoadTarget(addresses, encode(uri, keepAlive));
  }

  private static ByteBuffer encode(URI uri, boolean keepAlive) {
    String text =
        "GET "
            + LoadUrl.requestTarget(uri)
            + " HTTP/1.1\r\nHost: "
            + LoadUrl.hostField(uri)
            + "\r\nUser-Agent: pageviews-load\r\nAccept: */*\r\nConnection: "
            + (keepAlive ? "keep-alive" : "close")
            + "\r\n\r\n";
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
  }

  /** The address in use. */
  InetSocketAddress address() {
    return addresses[current];
  }

  /**
   * Goes on to the next address of the host, if {@code refused} is still the one in use and there
   * is another. A host such as {@code localhost} may name an IPv4 and an IPv6 address of which the
   * server listens on one.
   *
   * @return whether an address other than {@code refused} is in use now
   */
  boolean advanceFrom(InetSocketAddress refused) {
    if (address().equals(refused) && current + 1 < addresses.length) {
      current++;
    }
    return !address().equals(refused);
  }

  /** A view of the request's bytes with a position of its own. */
  ByteBuffer newRequest() {
    return request.duplicate();
  }
}
