package org.mememuseum.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages with the real museum's labels and buttons, in memory; serves one request at a time. */
final class FakeMuseum implements AutoCloseable {
  /** A published meme. */
  static final class Hung {
    final String title;
    final Set<String> likers = new LinkedHashSet<>();
    final List<String> comments = new ArrayList<>();
    int lookedAt;
    boolean approved;

    Hung(String title) {
      this.title = title;
    }
  }

  static final String CURATOR = "curator@demo.invalid";
  private static final String STATE =
      "<input type='hidden' name='jakarta.faces.ViewState' value='st+te/='/>";
  private static final Pattern PART =
      Pattern.compile("(?s)name=\"([^\"]+)\"(; filename)?.*?\r\n\r\n(.*?)\r\n--");

  final Map<String, Hung> memes = Collections.synchronizedMap(new LinkedHashMap<>());
  final Map<String, String> passwords = Collections.synchronizedMap(new HashMap<>());
  final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  /** Whether a meme is shown to the public only once a curator approved it. */
  volatile boolean holding;

  /** While positive, uploads are stored but answered with a broken page; decreases with each. */
  volatile int brokenAnswers;

  private final HttpServer server;

  FakeMuseum() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean post = exchange.getRequestMethod().equals("POST");
    requests.add(exchange.getRequestMethod() + " " + path);
    byte[] body = exchange.getRequestBody().readAllBytes();
    Optional<String> member = member(exchange);
    if (!post) {
      show(exchange, path, member);
    } else if (isOurs(exchange)) {
      act(exchange, path, member, fields(exchange, new String(body, ISO_8859_1)));
    } else {
      answer(exchange, 403, "refused");
    }
  }

  private boolean isOurs(HttpExchange exchange) {
    String origin = "http://" + address().getAuthority();
    return origin.equals(exchange.getRequestHeaders().getFirst("Origin"))
        && "same-origin".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Site"));
  }

  private static Optional<String> member(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Cookie"))
        .map(cookie -> cookie.replaceFirst(".*member=\"?([^;\"]+).*", "$1"));
  }

  private void show(HttpExchange exchange, String path, Optional<String> member)
      throws IOException {
    if (path.startsWith("/view/")) {
      view(exchange, path, member);
    } else if (path.startsWith("/admin/review/")) {
      boolean curator = member.filter(CURATOR::equals).isPresent();
      answer(
          exchange,
          curator ? 200 : 404,
          curator ? "<form method='post'>" + STATE + button("Approve") : "");
    } else if (List.of("/dashboard", "/upload").contains(path) && member.isEmpty()) {
      redirect(exchange, "/login");
    } else if (path.equals("/login") && member.isPresent()) {
      redirect(exchange, "/dashboard");
    } else if (path.equals("/dashboard")) {
      StringBuilder links = new StringBuilder();
      memes.keySet().forEach(own -> links.append("<a href='").append(own).append("'>x</a>"));
      answer(exchange, 200, links.toString());
    } else {
      answer(exchange, 200, form(path));
    }
  }

  private void view(HttpExchange exchange, String path, Optional<String> member)
      throws IOException {
    Hung meme = memes.get(path);
    boolean open = meme.approved || !holding && meme.lookedAt++ > 0;
    boolean shown = member.isPresent() || open;
    String like = meme.likers.contains(member.orElse("")) ? "Unlike" : "Like";
    String page =
        "<h1>%s</h1><form method='post'>%s<button name='like'>%s <b>3</b></button></form>"
                .formatted(meme.title, STATE, like)
            + "<form method='post'>%s".formatted(STATE)
            + "<label for='c:t'>Comment</label><textarea id='c:t' name='c:t'></textarea>"
            + "<input type='submit' name='c:go' value='Comment'/></form>"
            + String.join("|", meme.comments)
            + (holding && !meme.approved ? "<p class='state state--held'>Held</p>" : "");
    answer(exchange, shown ? 200 : 404, page);
  }

  private static String form(String path) {
    return switch (path) {
      case "/register" -> form("", "E-mail", "Name", "Password") + button("Register");
      case "/login" -> form("", "E-mail", "Password") + button("Log in");
      default ->
          form(" enctype='multipart/form-data'", "Picture", "Title", "Description", "Tags")
              + "<label for='f:Category'>Category</label><select id='f:Category' name='f:Category'>"
              + "<option value='work'>Work</option><option value='art'>Art</option></select>"
              + button("Upload");
    };
  }

  private static String form(String attributes, String... labels) {
    StringBuilder html = new StringBuilder("<form method='post'" + attributes + ">" + STATE);
    for (String label : labels) {
      String type = label.equals("Picture") ? "file" : "text";
      html.append("<label for='f:%1$s'>%1$s</label>".formatted(label));
      html.append("<input type='%2$s' id='f:%1$s' name='f:%1$s'/>".formatted(label, type));
    }
    return html.toString();
  }

  private static String button(String text) {
    return "<button type='submit' name='f:go'>" + text + "</button></form>";
  }

  private void act(
      HttpExchange exchange, String path, Optional<String> member, Map<String, String> fields)
      throws IOException {
    if (!"st+te/=".equals(fields.get("jakarta.faces.ViewState"))) {
      answer(exchange, 500, "no state");
    } else if (path.equals("/register")) {
      passwords.putIfAbsent(fields.get("f:E-mail"), fields.get("f:Password"));
      logIn(exchange, fields);
    } else if (path.equals("/login")) {
      logIn(exchange, fields);
    } else if (path.startsWith("/admin/review/")) {
      memes.get(path.replace("/admin/review/", "/view/")).approved = true;
      redirect(exchange, "/admin/review");
    } else if (path.equals("/upload")) {
      hang(exchange, fields);
    } else {
      react(path, member.orElseThrow(), fields);
      redirect(exchange, path);
    }
  }

  private void logIn(HttpExchange exchange, Map<String, String> fields) throws IOException {
    String email = fields.get("f:E-mail");
    if (fields.get("f:Password").equals(passwords.get(email))) {
      exchange.getResponseHeaders().add("Set-Cookie", "member=" + email + "; Path=/; HttpOnly");
    }
    redirect(exchange, "/dashboard");
  }

  private void hang(HttpExchange exchange, Map<String, String> fields) throws IOException {
    String path = "/view/0192-" + memes.size();
    memes.put(path, new Hung(fields.get("f:Title")));
    if (brokenAnswers-- > 0) {
      exchange.close();
      return;
    }
    redirect(exchange, path);
  }

  private void react(String path, String member, Map<String, String> fields) {
    if (fields.containsKey("like")) {
      memes.get(path).likers.add(member);
    } else {
      memes.get(path).comments.add(fields.get("c:t"));
    }
  }

  private static Map<String, String> fields(HttpExchange exchange, String body) {
    Map<String, String> fields = new HashMap<>();
    if (exchange.getRequestHeaders().getFirst("Content-Type").startsWith("multipart/")) {
      Matcher part = PART.matcher(body);
      while (part.find()) {
        fields.put(part.group(1), new String(part.group(3).getBytes(ISO_8859_1), UTF_8));
      }
      return fields;
    }
    for (String field : body.split("&")) {
      String[] pair = field.split("=", 2);
      fields.put(URLDecoder.decode(pair[0], UTF_8), URLDecoder.decode(pair[1], UTF_8));
    }
    return fields;
  }

  private static void redirect(HttpExchange exchange, String path) throws IOException {
    exchange.getResponseHeaders().add("Location", path);
    answer(exchange, 303, "");
  }

  private static void answer(HttpExchange exchange, int status, String html) throws IOException {
    byte[] bytes = html.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
