import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * A handler in Jetty's core that answers everything with one page and counts nothing: what the
 * network stack under Javalin can do.
 */
final class JettyPeer extends Handler.Abstract.NonBlocking {
  private static final byte[] PAGE = "Hello world".getBytes(StandardCharsets.US_ASCII);
  private static final PreEncodedHttpField TYPE =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "text/plain");
  private static final PreEncodedHttpField LENGTH =
      new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, Integer.toString(PAGE.length));

  private JettyPeer() {}

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(TYPE);
    response.getHeaders().put(LENGTH);
    response.write(true, ByteBuffer.wrap(PAGE), callback);
    return true;
  }

  public static void main(String[] arguments) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(new JettyPeer());
    server.start();
    System.err.println("listening on http://127.0.0.1:" + connector.getLocalPort() + "/");
  }
}
