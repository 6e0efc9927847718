package org.mememuseum.web.faces;

import static jakarta.faces.render.ResponseStateManager.VIEW_STATE_PARAM;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code <m:fragment value="#{a record, or a list of records}" var="x">content</m:fragment>}:
 * writes the content once for each value, and caches the HTML by value. Cached HTML needs neither
 * components nor expressions, which take most of the time of a page.
 *
 * <p>The content must depend only on the value, and on what never changes while the server runs.
 * Values are immutable, and equal if they show the same. Fragments do not nest, and are not rows of
 * a {@code ui:repeat}, because values are read when the view is built.
 *
 * <p>The content may be a form if there is at most one value. Views are stateless, so a submitted
 * form finds its components in the view that is built for its own request, and that request
 * bypasses the cache.
 */
public class Fragment extends UIComponentBase {
  // Mojarra writes this for the field of a form, and replaces it when the page is complete,
  // wherever
  // it stands: in a text, it is written in another way.
  private static final String STATE_MARKER = "~com.sun.faces.saveStateFieldMarker~";
  private static final String STATE_MARKER_IN_TEXT = STATE_MARKER.replaceFirst("~", "&#126;");
  private static final String STATE_FIELD =
      "<input type=\"hidden\" name=\"" + VIEW_STATE_PARAM + "\" value=\"stateless\" />";

  private final List<Object> values = new ArrayList<>();
  private final List<Optional<String>> cached = new ArrayList<>();
  private FragmentCache cache;
  private Object tag;

  /**
   * Reads the values, and what the cache has for them.
   *
   * @param tag identifies the place in the page
   * @return whether the cache has everything, so that the component needs no children
   */
  boolean load(Object value, FragmentCache cache, Object tag) {
    this.cache = cache;
    this.tag = tag;
    for (Object one : list(value)) {
      values.add(one);
      cached.add(cache.find(tag, one));
    }
    return cached.stream().allMatch(Optional::isPresent);
  }

  @Override
  public String getFamily() {
    return "org.mememuseum";
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void processDecodes(FacesContext context) {
    if (bind(context)) {
      super.processDecodes(context);
    }
  }

  @Override
  public void processValidators(FacesContext context) {
    if (bind(context)) {
      super.processValidators(context);
    }
  }

  @Override
  public void processUpdates(FacesContext context) {
    if (bind(context)) {
      super.processUpdates(context);
    }
  }

  /** Sets the variable, if there is exactly one value: only then can there be a form. */
  private boolean bind(FacesContext context) {
    var current = list(getAttributes().get("value"));
    if (current.size() != 1) {
      return false;
    }
    bind(current.get(0), context);
    return true;
  }

  private void bind(Object value, FacesContext context) {
    context.getExternalContext().getRequestMap().put((String) getAttributes().get("var"), value);
  }

  @Override
  public void encodeChildren(FacesContext context) throws IOException {
    if (cache == null) {
      for (Object one : list(getAttributes().get("value"))) {
        encode(one, context);
      }
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      var html = cached.get(i);
      context
          .getResponseWriter()
          .write(html.isPresent() ? html.get() : render(values.get(i), context));
    }
  }

  private String render(Object value, FacesContext context) throws IOException {
    var page = context.getResponseWriter();
    var html = new FormWriter();
    context.setResponseWriter(page.cloneWithWriter(html));
    try {
      encode(value, context);
      context.getResponseWriter().flush();
    } finally {
      context.setResponseWriter(page);
    }
    String cacheable = html.toString().replace(STATE_MARKER, STATE_MARKER_IN_TEXT);
    cache.keep(tag, value, cacheable);
    return cacheable;
  }

  private void encode(Object value, FacesContext context) throws IOException {
    bind(value, context);
    super.encodeChildren(context);
  }

  /** Writes the field for Mojarra's marker. Texts never come as a string of their own. */
  private static final class FormWriter extends StringWriter {
    @Override
    public void write(String text) {
      super.write(text.equals(STATE_MARKER) ? STATE_FIELD : text);
    }
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> several ? several : List.of(value);
  }
}
