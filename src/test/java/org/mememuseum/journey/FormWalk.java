package org.mememuseum.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mememuseum.demo.hang.PageForm;

/** All forms of the museum, both as its sources name them and as its pages show them. */
final class FormWalk {
  private static final Path PAGES =
      Path.of(System.getProperty("project.basedir"), "src/main/webapp");
  private static final Pattern IN_SOURCE =
      Pattern.compile(
          "<(?:h:form|m:rowAction)\\s[^>]*?id=\"(\\w+)\""
              + "|<m:rowForm\\s[^>]*?of=\"(\\w+)\""
              + "|<form\\s[^>]*?method=\"post\"[^>]*?action=\"(/[^\"]*)\"");

  private final Client client;
  private final Map<String, Reply> pages = new LinkedHashMap<>();

  FormWalk(Client client) {
    this.client = client;
  }

  /** Opens a page and adds its forms to the walk. */
  FormWalk visit(String path) {
    Reply page = client.get(path);
    if (page.status() != 200) {
      throw new AssertionError(path + " answered " + page.status());
    }
    pages.put(path, page);
    return this;
  }

  /** Returns the client that visits the pages. */
  Client client() {
    return client;
  }

  /** Returns the visited pages. */
  Collection<Reply> pages() {
    return pages.values();
  }

  /** Returns the forms that change something, by the path of their page. */
  Map<String, List<PageForm>> forms() {
    Map<String, List<PageForm>> forms = new LinkedHashMap<>();
    pages.forEach((path, page) -> forms.put(path, PageForm.all(page.html())));
    return forms;
  }

  /**
   * Returns the values that the forms of all pages would send now. It changes when something the
   * forms act on changes.
   */
  List<String> state() {
    List<String> state = new ArrayList<>();
    pages
        .keySet()
        .forEach(
            path ->
                PageForm.all(client.get(path).html())
                    .forEach(form -> state.add(path + " " + form.pressAll().values())));
    return state;
  }

  /** Returns the names of the forms on the visited pages. */
  Set<String> names() {
    return forms().values().stream()
        .flatMap(List::stream)
        .map(FormWalk::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the names of the forms in the sources of all pages. */
  static Set<String> namesInSources() {
    Set<String> names = new TreeSet<>();
    sources()
        .filter(source -> !source.contains("id=\"#{id}\""))
        .flatMap(source -> IN_SOURCE.matcher(source).results())
        .map(
            match ->
                match.group(1) != null ? match.group(1) : other(match.group(2), match.group(3)))
        .forEach(names::add);
    return names;
  }

  private static String other(String row, String action) {
    return Optional.ofNullable(row).orElse(action);
  }

  private static Stream<String> sources() {
    try (var files = Files.walk(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(FormWalk::read)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Faces forms send their own name; other forms are identified by their action. */
  static String name(PageForm form) {
    return form.values().entrySet().stream()
        .filter(field -> field.getKey().equals(field.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(form.action());
  }
}
