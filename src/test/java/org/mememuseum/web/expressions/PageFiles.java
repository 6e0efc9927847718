package org.mememuseum.web.expressions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The Facelets files of the application, parsed. */
final class PageFiles {
  private static final Path ROOT = Path.of("src/main/webapp");
  private static final Path WEB_INF = ROOT.resolve("WEB-INF");
  private static final String OWN_TAGS = "http://mememuseum.org/ui";

  private final Map<Path, Document> documents = new TreeMap<>();
  private final Map<String, Path> tags = new HashMap<>();
  private final Set<String> optionalNames = new HashSet<>();

  PageFiles() throws IOException {
    try (var tree = Files.walk(ROOT)) {
      for (Path file : tree.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
        documents.put(file, parse(file));
      }
    }
    for (Element tag : elements(parse(WEB_INF.resolve("museum.taglib.xml")), "*", "tag")) {
      NodeList source = tag.getElementsByTagNameNS("*", "source");
      if (source.getLength() > 0) {
        String name = tag.getElementsByTagNameNS("*", "tag-name").item(0).getTextContent();
        tags.put(name, WEB_INF.resolve(source.item(0).getTextContent()));
      }
    }
    documents.values().forEach(this::collectOptionalNames);
  }

  /** Returns all files. */
  Set<Path> all() {
    return documents.keySet();
  }

  /** Returns the files that are requested by themselves: pages and error pages. */
  List<Path> pages() {
    Path errorPages = WEB_INF.resolve("errorpages");
    return documents.keySet().stream()
        .filter(file -> file.getParent().equals(ROOT) || file.startsWith(errorPages))
        .toList();
  }

  /** Returns the root element of a file. */
  Element root(Path file) {
    return Optional.ofNullable(documents.get(file))
        .map(Document::getDocumentElement)
        .orElseThrow(() -> new IllegalArgumentException("no file " + file));
  }

  /** Returns the file at a path of the application. */
  Path file(String path) {
    return ROOT.resolve(path.substring(1));
  }

  /** Returns the file of one of our own tags; empty if the tag is a component. */
  Optional<Path> tag(String name) {
    return Optional.ofNullable(tags.get(name));
  }

  /** Returns the parameters and tag attributes that some files set and others leave out. */
  Set<String> optionalNames() {
    return optionalNames;
  }

  /** Returns the {@code ui:param} children of an element. */
  static List<Element> parameters(Element element) {
    List<Element> parameters = new ArrayList<>();
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner && "param".equals(inner.getLocalName())) {
        parameters.add(inner);
      }
    }
    return parameters;
  }

  private void collectOptionalNames(Document document) {
    elements(document, "*", "param").forEach(it -> optionalNames.add(it.getAttribute("name")));
    for (Element tag : elements(document, OWN_TAGS, "*")) {
      for (int i = 0; i < tag.getAttributes().getLength(); i++) {
        optionalNames.add(tag.getAttributes().item(i).getLocalName());
      }
    }
  }

  private static List<Element> elements(Document document, String namespace, String name) {
    NodeList nodes = document.getElementsByTagNameNS(namespace, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Document parse(Path file) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException malformed) {
      throw new IOException(file.toString(), malformed);
    }
  }
}
