import io.javalin.Javalin;
import java.util.concurrent.atomic.LongAdder;

/** The page-view counter with Javalin's defaults, as its first tutorial page would have it. */
final class JavalinPeer {
  private JavalinPeer() {}

  public static void main(String[] arguments) {
    LongAdder views = new LongAdder();
    Javalin app =
        Javalin.create(
            config -> {
              config.routes.get(
                  "/",
                  context -> {
                    views.increment();
                    context.result("Hello world");
                  });
              config.routes.get(
                  "/stats", context -> context.result("Number of page view: " + views.sum()));
            });
    app.start("127.0.0.1", 0);
    System.err.println("listening on http://127.0.0.1:" + app.port() + "/");
  }
}
