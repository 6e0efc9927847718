package org.mememuseum.route;

import static org.mememuseum.route.Definition.action;
import static org.mememuseum.route.Definition.file;
import static org.mememuseum.route.Definition.page;
import static org.mememuseum.route.Definition.servlet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mememuseum.member.Role;

/**
 * The table of all URLs: which page or servlet answers, who may see it, whether the response is
 * cached, and which form it accepts. Requests for any other URL get 404, even if the server or a
 * library would serve something there. Filters, servlet mappings, links and cookies read this
 * table.
 */
public enum Route {
  HALL("/", page("hall").cached()),
  ABOUT("/about", page("about").cached()),
  ACTIVITY("/admin/activity", page("activity").forAdmins()),
  ACTIVITY_CSV("/admin/activity.csv", servlet("activity-csv").forAdmins()),
  // The views of the console are not in a folder "admin", because the container would redirect
  // /admin to /admin/ by itself and so reveal to everybody that it exists.
  ADMIN("/admin", page("overview").forStaff()),
  APPLE_TOUCH_ICON("/apple-touch-icon.png", file("img/apple-touch-icon.png")),
  BY("/by/*", page("by").cached()),
  CASE("/admin/review/*", page("case").forStaff().with(Form.FIELDS)),
  CATEGORY("/category/*", page("category").cached()),
  COMMENT("/admin/comments/*", page("comment").forStaff().with(Form.FIELDS)),
  DASHBOARD("/dashboard", page("dashboard").forMembers().with(Form.FIELDS)),
  EDIT("/edit/*", page("edit").forMembers().with(Form.FIELDS)),
  FAVICON("/favicon.svg", file("img/favicon.svg")),
  FAVICON_ICO("/favicon.ico", file("img/favicon.ico")),
  FEED("/feed.xml", servlet("feed").cached()),
  HEALTH("/health", servlet("health").withoutRecords()),
  ICON_192("/icon-192.png", file("img/icon-192.png")),
  ICON_512("/icon-512.png", file("img/icon-512.png")),
  IMAGE("/image/*", servlet("image")),
  LOG("/log", page("log").cached()),
  LOGIN("/login", page("login").forStrangers().with(Form.FIELDS)),
  LOGOUT("/logout", action("logout")),
  MANIFEST("/site.webmanifest", file("site.webmanifest")),
  MEMBER("/admin/members/*", page("member").forAdmins().with(Form.FIELDS)),
  MEMBERS("/admin/members", page("members").forAdmins().with(Form.FIELDS)),
  NEWER("/newer/*", servlet("neighbour")),
  NOTICES("/notices", page("notices").forMembers().with(Form.FIELDS)),
  OLDER("/older/*", servlet("neighbour")),
  POLICY("/admin/policy", page("policy").forAdmins().with(Form.FIELDS)),
  PROFILE("/profile", page("profile").forMembers().with(Form.FIELDS)),
  QUEUES("/admin/queues", page("queues").forAdmins().with(Form.FIELDS)),
  RANDOM("/random", servlet("random")),
  REGISTER("/register", page("register").forStrangers().with(Form.FIELDS)),
  REPORT("/report/*", page("report").forMembers().with(Form.FIELDS)),
  REPORTS("/admin/reports", page("reports").forStaff().with(Form.FIELDS)),
  REVIEW("/admin/review", page("review").forStaff().with(Form.FIELDS)),
  ROBOTS("/robots.txt", file("robots.txt")),
  RULES("/rules", page("rules").cached()),
  SETTINGS("/admin/settings", page("settings").forAdmins().with(Form.FIELDS)),
  STATIC("/static/*", servlet("static").withoutRecords()),
  TAG("/tag/*", page("tag").cached()),
  UPLOAD("/upload", page("upload").forMembers().with(Form.PICTURE)),
  VIEW("/view/*", page("view").cached().with(Form.FIELDS));

  private static final String PARAMETER = "*";
  private static final Map<String, Route> BY_PATH =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(route -> route.path, Function.identity()));

  private final String path;
  private final Definition definition;

  Route(String path, Definition definition) {
    this.path = path;
    this.definition = definition;
  }

  /** Who may know that there is something at a URL. */
  public enum Audience {
    EVERYBODY,
    /** Anonymous visitors; members are redirected to where logging in would lead them. */
    STRANGERS,
    /** Anonymous visitors are redirected to the login page. */
    MEMBERS,
    /** Curators and admins; everybody else gets 404. */
    STAFF,
    /** Everybody else gets 404. */
    ADMINS;

    /** Returns whether others get 404, so that they do not learn that there is something. */
    public boolean isSecret() {
      return this == STAFF || this == ADMINS;
    }

    /** Returns whether members with this role may know of it. */
    public boolean admits(Role role) {
      return switch (this) {
        case EVERYBODY, STRANGERS, MEMBERS -> true;
        case STAFF -> role.isStaff();
        case ADMINS -> role.isAdmin();
      };
    }
  }

  /** What may be posted to a URL. */
  public enum Form {
    NONE,
    /** Text fields. */
    FIELDS,
    /** Text fields and picture files, as {@code multipart/form-data}. */
    PICTURE
  }

  /**
   * Returns the route of a path; empty if there is none.
   *
   * @param normalPath the path in its normal form: without escapes of plain characters, doubled or
   *     trailing slashes
   */
  public static Optional<Route> find(String normalPath) {
    return Optional.ofNullable(BY_PATH.get(normalPath))
        .filter(route -> !route.hasParameter())
        .or(() -> findParameterised(normalPath, normalPath.lastIndexOf('/')))
        .or(() -> findParameterised(normalPath, normalPath.indexOf('/', 1)));
  }

  private static Optional<Route> findParameterised(String normalPath, int slash) {
    return slash < 1 || slash == normalPath.length() - 1
        ? Optional.empty()
        : Optional.ofNullable(BY_PATH.get(normalPath.substring(0, slash + 1) + PARAMETER));
  }

  /** Returns the path as a servlet mapping; a final {@code *} stands for a parameter. */
  public String path() {
    return path;
  }

  /**
   * Returns the path with a parameter.
   *
   * @param segment the parameter, already escaped
   */
  public String at(Object segment) {
    return path.substring(0, path.length() - PARAMETER.length()) + segment;
  }

  /** Returns whether the path takes a parameter. */
  public boolean hasParameter() {
    return path.endsWith(PARAMETER);
  }

  /** Returns the path of the Faces view that renders the page; empty if it is not a page. */
  public Optional<String> viewPath() {
    return isPage() ? Optional.of("/" + definition.target() + ".xhtml") : Optional.empty();
  }

  /** Returns the name of the servlet that answers; empty if it is a page. */
  public Optional<String> servletName() {
    return switch (definition.kind()) {
      case PAGE -> Optional.empty();
      case FILE -> STATIC.servletName();
      case SERVLET, ACTION -> Optional.of(definition.target());
    };
  }

  /** Returns the name of the static file that is served here; empty if it is not one. */
  public Optional<String> staticFile() {
    return definition.kind() == Definition.Kind.FILE
        ? Optional.of(definition.target())
        : Optional.empty();
  }

  /** Returns who may know that there is something at this URL. */
  public Audience audience() {
    return definition.audience();
  }

  /** Returns whether it is a page. */
  public boolean isPage() {
    return definition.kind() == Definition.Kind.PAGE;
  }

  /** Returns whether users may be redirected here after login. */
  public boolean isReturnedTo() {
    return isPage() && audience() != Audience.STRANGERS;
  }

  /** Returns whether anonymous visitors share one cached response. */
  public boolean isCached() {
    return definition.isCached();
  }

  /**
   * Returns whether it is answered without the store of records, even while the application starts.
   */
  public boolean worksWithoutRecords() {
    return !definition.readsRecords();
  }

  /** Returns what may be posted here. */
  public Form form() {
    return definition.form();
  }

  /** Returns whether requests with this method are answered here. */
  public boolean takes(String method) {
    return methods().contains(method);
  }

  /** Returns the methods that are answered here, in the format of the {@code Allow} header. */
  public String allowed() {
    return String.join(", ", methods()) + ", OPTIONS";
  }

  private List<String> methods() {
    if (definition.kind() == Definition.Kind.ACTION) {
      return List.of("POST");
    }
    return form() == Form.NONE ? List.of("GET", "HEAD") : List.of("GET", "HEAD", "POST");
  }
}
