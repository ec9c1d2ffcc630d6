package io.github.pageviews.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.util.concurrent.TimeUnit;

/**
 * One of the C clients: has at most one request under way, on at most one connection. Confined to
 * the thread of the run.
 */
final class LoadClient {

  private enum State {
    IDLE,
    CONNECTING,
    /** Writing the request; the response may begin meanwhile. */
    WRITING,
    READING,
    /** The response is complete, and the server is about to close the connection. */
    CLOSING
  }

  /*
   * Who closes a TCP connection first keeps its port in TIME_WAIT. After a response that announces
   * the close we wait for the server's, as ab does, so that a long run doesn't use up the client's
   * ports; a server that doesn't keep its word is left after this time.
   */
  private static final long CLOSE_WAIT_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** Reads in a row, so that an endless response can't keep the others waiting. */
  private static final int MAX_READS = 16;

  private final LoadShared shared;
  private final LoadConnection connection;
  private final ResponseParser parser = new ResponseParser();
  private final ByteBuffer request;
  private State state = State.IDLE;
  private boolean reused;
  private long startNanos;
  private long deadlineNanos;

  LoadClient(LoadShared shared) {
    this.shared = shared;
    this.connection = new LoadConnection(shared, this);
    this.request = shared.target.newRequest();
  }

  /** Starts a request, on the connection of the last one if it is still there. */
  void start() {
    shared.tally.started();
    startNanos = System.nanoTime();
    deadlineNanos = startNanos + shared.timeoutNanos;
    request.rewind();
    parser.reset();
    reused = connection.isUsable();
    if (reused) {
      write();
    } else {
      connect();
    }
  }

  /** Goes on with what the selector says is possible. */
  void ready(SelectionKey key) {
    if (!connection.owns(key)) {
      return;
    }
    switch (state) {
      case CONNECTING -> finishConnect();
      case WRITING -> {
        if (key.isWritable()) {
          write();
        } else {
          read();
        }
      }
      case READING, CLOSING -> read();
      case IDLE -> throw new IllegalStateException("an idle client waits for nothing");
    }
  }

  /** Ends the request if its time is over. */
  void expire(long nowNanos) {
    if (state != State.IDLE && nowNanos - deadlineNanos >= 0) {
      String missing = state == State.CONNECTING ? "no connection" : "no complete answer";
      abandon(missing + " within " + shared.timeoutText);
    }
  }

  /** Ends the request, if one is under way, without waiting for its answer. */
  void abandon(String reason) {
    if (state == State.CLOSING) {
      finish();
    } else if (state != State.IDLE) {
      unanswered(reason);
    }
  }

  void disconnect() {
    connection.close();
  }

  private void connect() {
    try {
      if (connection.open(shared.target.address())) {
        established();
      } else {
        state = State.CONNECTING;
      }
    } catch (IOException e) {
      notConnected(e);
    }
  }

  private void finishConnect() {
    try {
      if (connection.finishConnect()) {
        established();
      }
    } catch (IOException e) {
      notConnected(e);
    }
  }

  private void notConnected(IOException e) {
    boolean another = shared.target.advanceFrom(connection.address());
    connection.close();
    if (another && !shared.connected) {
      connect();
    } else {
      unanswered(reason(e));
    }
  }

  private void established() {
    shared.connected = true;
    write();
  }

  private void write() {
    try {
      boolean all = connection.write(request);
      state = all ? State.READING : State.WRITING;
    } catch (IOException e) {
      connection.close();
      if (reused && request.position() == 0) {
        // Nothing was written, so this is still the first time that the request is sent.
        reused = false;
        connect();
      } else {
        unanswered(reason(e));
      }
    }
  }

  private void read() {
    try {
      int count = connection.read();
      for (int reads = 1; count > 0; reads++) {
        if (state != State.CLOSING) {
          int taken = parser.feed(shared.readBytes, 0, count);
          checkResponse(taken < count);
        }
        // A short read has emptied the socket, but a close often comes right behind the response.
        boolean more = count == shared.readBytes.length || state == State.CLOSING;
        if (state == State.IDLE || !more || reads == MAX_READS) {
          return;
        }
        count = connection.read();
      }
      if (count < 0) {
        endOfStream();
      }
    } catch (IOException e) {
      if (state == State.CLOSING) {
        finish();
      } else {
        unanswered(reason(e));
      }
    }
  }

  private void endOfStream() {
    if (state == State.CLOSING) {
      finish();
      return;
    }
    parser.endOfStream();
    if (parser.isDone()) {
      answered();
      finish();
    } else {
      unanswered("the server closed the connection before the answer was complete");
    }
  }

  private void checkResponse(boolean bytesLeft) throws IOException {
    if (parser.isMalformed()) {
      malformed();
    } else if (parser.isDone()) {
      answered();
      if (!parser.isReusable()) {
        state = State.CLOSING;
        deadlineNanos = System.nanoTime() + CLOSE_WAIT_NANOS;
      } else if (shared.keepAlive && !bytesLeft && !request.hasRemaining()) {
        becomeIdle();
      } else {
        finish();
      }
    }
  }

  private void malformed() throws IOException {
    if (connection.isToItself()) {
      // Nobody but this client has seen the request.
      request.rewind();
      unanswered("Connection refused");
    } else {
      unanswered("the answer is not a valid HTTP/1.x response");
    }
  }

  private void answered() {
    shared.tally.answered(parser.status(), startNanos, System.nanoTime());
  }

  private void unanswered(String reason) {
    shared.tally.unanswered(request.position() > 0, reason, System.nanoTime());
    finish();
  }

  private void finish() {
    connection.close();
    becomeIdle();
  }

  private void becomeIdle() {
    state = State.IDLE;
    shared.whenIdle.accept(this);
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
