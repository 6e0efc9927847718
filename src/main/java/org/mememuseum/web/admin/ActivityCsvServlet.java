package org.mememuseum.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.activity.Activity;
import org.mememuseum.activity.ActivitySearch;
import org.mememuseum.web.routes.CurrentMember;

/**
 * The selected lines of the activity log as a file of comma-separated values (RFC 4180), newest
 * first. Reads and writes 500 lines at a time, so that memory does not grow with their number.
 */
public class ActivityCsvServlet extends HttpServlet {
  private static final int SIZE = 500;
  private static final String HEADER = "at,action,actor,subject,details,address\r\n";

  private final transient CurrentMember me;
  private final transient ActivityQuery query;
  private final transient ActivitySearch search;

  @Inject
  public ActivityCsvServlet(CurrentMember me, ActivityQuery query, ActivitySearch search) {
    this.me = me;
    this.query = query;
    this.search = search;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var filter = query.find().orElseThrow(NotFoundException::new);
    var viewer = me.get();
    var page = search.find(viewer, filter, Optional.empty(), SIZE);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"activity.csv\"");
    response.setHeader("Cache-Control", "no-store");
    var out = response.getWriter();
    out.write(HEADER);
    Optional<Cursor> next = Optional.empty();
    do {
      if (next.isPresent()) {
        page = search.find(viewer, filter, next, SIZE);
      }
      for (var line : page.items()) {
        write(line, out);
      }
      next = page.next();
    } while (next.isPresent() && !out.checkError());
  }

  private static void write(Activity line, Writer out) throws IOException {
    out.write(
        String.join(
                ",",
                line.at().toString(),
                ActivityQuery.slug(line.action()),
                line.actor().map(Object::toString).orElse(""),
                line.subject().map(Object::toString).orElse(""),
                quoted(line.details()),
                line.address().orElse(""))
            + "\r\n");
  }

  // A leading apostrophe, because spreadsheets take what begins like this for a formula.
  private static String quoted(String text) {
    String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
