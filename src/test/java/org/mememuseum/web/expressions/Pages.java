package org.mememuseum.web.expressions;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Walks pages as Facelets does, through their template, includes and tag files, and checks each
 * expression with the names that are declared there.
 */
final class Pages {
  private static final String FACELETS = "jakarta.faces.facelets";
  private static final String OWN_TAGS = "http://mememuseum.org/ui";
  // What never changes while the server runs. Fields have errors only after a form was submitted,
  // and then nothing comes from the cache.
  private static final Set<String> CONSTANTS =
      Set.of("text", "texts", "assets", "categoryLinks", "fields");
  // The inputs of forms in fragments: empty until the form was submitted.
  private static final Set<String> EMPTY_INPUTS = Set.of("viewComments.comment");
  private static final String HTML = "jakarta.faces.html";
  private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:'[^']*'|[^}'])*)}");

  private final PageFiles files;
  private final Map<String, Value> globals;
  private final Set<String> visited = new TreeSet<>();
  private final Set<String> checked = new TreeSet<>();
  private final Set<String> unknown = new TreeSet<>();
  private final Set<String> wrong = new LinkedHashSet<>();
  private int forms;

  /**
   * @param globals the beans and the implicit objects of Faces
   */
  Pages(PageFiles files, Map<String, Value> globals) {
    this.files = files;
    this.globals = globals;
  }

  /** Checks a page that is requested by itself. */
  void check(Path page) {
    walk(page, Map.of(), false);
  }

  /** Returns the files that were reached. */
  Set<String> visited() {
    return visited;
  }

  /** Returns the expressions whose properties and methods were all found, with their file. */
  Set<String> checked() {
    return checked;
  }

  /** Returns the expressions with a property or method whose owner's type is known nowhere. */
  Set<String> unknown() {
    Set<String> rest = new TreeSet<>(unknown);
    rest.removeAll(checked);
    return rest;
  }

  /** Returns what does not exist. */
  Set<String> wrong() {
    return wrong;
  }

  private void walk(Path file, Map<String, Value> names, boolean cached) {
    visited.add(file.toString());
    new Walk(file, names, cached).element(files.root(file));
  }

  private final class Walk {
    private final Path file;
    private final Map<String, Value> names;
    private final boolean cached;

    /**
     * @param cached whether this is the content of an {@code m:fragment}
     */
    Walk(Path file, Map<String, Value> names, boolean cached) {
      this.file = file;
      this.names = new HashMap<>(names);
      this.cached = cached;
    }

    void element(Element element) {
      String name = element.getLocalName();
      if (HTML.equals(element.getNamespaceURI()) && name.equals("form")) {
        forms++;
      }
      if (FACELETS.equals(element.getNamespaceURI()) && name.equals("composition")) {
        composition(element);
      } else if (FACELETS.equals(element.getNamespaceURI()) && name.equals("include")) {
        Walk included = withParameters(element);
        walk(files.file(element.getAttribute("src")), included.names, cached);
      } else if (OWN_TAGS.equals(element.getNamespaceURI()) && name.equals("fragment")) {
        fragment(element);
      } else if (OWN_TAGS.equals(element.getNamespaceURI())) {
        Walk inTag = withAttributes(element);
        files.tag(name).ifPresent(source -> walk(source, inTag.names, cached));
        content(element);
      } else if (name.equals("set")) {
        names.put(element.getAttribute("var"), value(element.getAttributeNode("value")));
      } else if (element.hasAttribute("var")) {
        withElement(element).inside(element);
      } else {
        inside(element);
      }
    }

    // Its HTML is cached by the value: nothing else that may change is known inside.
    private void fragment(Element element) {
      if (cached) {
        wrong.add(file + ": a fragment in a fragment");
      }
      Value value = value(element.getAttributeNode("value"));
      Value one = value.isList() ? elementOf(value, element) : value;
      Walk inside = new Walk(file, Map.of(element.getAttribute("var"), one), true);
      int before = forms;
      inside.content(element);
      if (forms > before) {
        requireHref(one, element);
      }
    }

    // A form posts to the page for which it was written, which must be part of the value.
    private void requireHref(Value value, Element fragment) {
      try {
        value.property("href");
      } catch (IllegalArgumentException missing) {
        wrong.add(file + ": a form in the fragment of " + fragment.getAttribute("value"));
      }
    }

    private void composition(Element element) {
      Walk composed = withParameters(element);
      if (element.hasAttribute("template")) {
        walk(files.file(element.getAttribute("template")), composed.names, cached);
      }
      composed.content(element);
    }

    private void inside(Element element) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        value((Attr) element.getAttributes().item(i));
      }
      content(element);
    }

    private void content(Element element) {
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element inner) {
          element(inner);
        } else if (child instanceof Text text) {
          EXPRESSION
              .matcher(text.getData())
              .results()
              .forEach(el -> check(el.group(1), false, true));
        }
      }
    }

    private Walk withParameters(Element element) {
      var inner = new Walk(file, names, cached);
      for (Element parameter : PageFiles.parameters(element)) {
        inner.names.put(parameter.getAttribute("name"), value(parameter.getAttributeNode("value")));
      }
      return inner;
    }

    private Walk withAttributes(Element element) {
      var inner = new Walk(file, names, cached);
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        var attribute = (Attr) element.getAttributes().item(i);
        inner.names.put(attribute.getLocalName(), value(attribute));
      }
      return inner;
    }

    private Walk withElement(Element element) {
      var inner = new Walk(file, names, cached);
      Value list = value(element.getAttributeNode("value"));
      inner.names.put(element.getAttribute("var"), elementOf(list, element));
      return inner;
    }

    private Value elementOf(Value list, Element element) {
      try {
        return list.element();
      } catch (IllegalArgumentException noList) {
        wrong.add(file + ": " + element.getAttribute("value") + ": " + noList.getMessage());
        return Value.UNKNOWN;
      }
    }

    private Value value(Attr attribute) {
      String text = attribute.getValue();
      boolean action = isAction(attribute);
      boolean written = !action && !isBeanOfAction(attribute);
      var matcher = EXPRESSION.matcher(text);
      Value value = Value.literal(text);
      while (matcher.find()) {
        Value part = check(matcher.group(1), action, written);
        boolean whole = matcher.group().equals(text);
        value = whole ? part : Value.of(String.class);
      }
      return value;
    }

    // Of m:rowAction.
    private static boolean isBeanOfAction(Attr attribute) {
      return "bean".equals(attribute.getLocalName());
    }

    // An HTML form has an action, too, but no method is called for it.
    private static boolean isAction(Attr attribute) {
      String namespace =
          attribute.getNamespaceURI() == null
              ? attribute.getOwnerElement().getNamespaceURI()
              : attribute.getNamespaceURI();
      return List.of("action", "listener").contains(attribute.getLocalName())
          && namespace.startsWith("jakarta.faces");
    }

    /**
     * @param written whether its value is part of the HTML
     */
    private Value check(String text, boolean action, boolean written) {
      boolean pure = cached && written && !EMPTY_INPUTS.contains(text);
      var expression = new Expression(text, name -> find(name, pure), action);
      String where = file + ": #{" + text + "}";
      try {
        Value value = expression.check();
        if (expression.isChecked()) {
          checked.add(where);
        } else if (expression.isUnknown()) {
          unknown.add(where);
        }
        return value;
      } catch (IllegalArgumentException missing) {
        wrong.add(where + ": " + missing.getMessage());
        return Value.UNKNOWN;
      }
    }

    private Value find(String name, boolean pure) {
      if (names.containsKey(name)) {
        return names.get(name);
      }
      if (globals.containsKey(name) && pure && !CONSTANTS.contains(name)) {
        throw new IllegalArgumentException(name + " in a fragment, which is cached by its value");
      }
      if (globals.containsKey(name)) {
        return globals.get(name);
      }
      if (files.optionalNames().contains(name)) {
        return Value.UNKNOWN;
      }
      throw new IllegalArgumentException("no name " + name);
    }
  }
}
