package org.mememuseum.web.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages use only beans, properties, methods and messages that exist. */
class PageExpressionsTest {
  private static final Path SOURCES = Path.of("src/main/java");

  // Pages have a few more than these; fewer would mean that expressions are no longer recognised.
  private static final int MIN_CHECKED = 480;

  @Test
  void everyExpressionOfThePagesExists() throws IOException {
    var files = new PageFiles();
    var pages = new Pages(files, globals());
    files.pages().forEach(pages::check);

    assertThat(pages.wrong()).isEmpty();
    assertThat(pages.unknown()).isEmpty();
    assertThat(pages.checked()).hasSizeGreaterThan(MIN_CHECKED);
    assertThat(files.all()).extracting(Path::toString).isSubsetOf(pages.visited());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bean.cases.titel ? 1 : 2",
        "bean.titel",
        "bean.title.nothing",
        "bean.count.nothing",
        "bean.first.titel",
        "bean.find()",
        "empty bean.titel",
        "bean.bare and bean.full",
        "bean.find(bean.titel)",
        "text['no.such.key']",
        "nobody.title",
        "bean.",
        "bean.title bean.title"
      })
  void whatDoesNotExistIsRefused(String expression) {
    assertThatThrownBy(() -> check(expression, false)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bean.title",
        "bean['title']",
        "bean.first.title.length()",
        "not bean.bare ? bean.title : ''",
        "(bean.count gt 3) and empty bean.find('x', 1)",
        "text['museum.name']",
        "'a'.concat(bean.title)"
      })
  void whatExistsIsChecked(String expression) {
    assertThat(check(expression, false).isChecked()).isTrue();
  }

  @Test
  void anActionIsAMethod() {
    assertThat(check("bean.save", true).isChecked()).isTrue();
    assertThatThrownBy(() -> check("bean.safe", true)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> check("bean.save", false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatHasNoKnownTypeIsNotChecked() {
    var expression = check("unknown.title", false);

    assertThat(expression.isChecked()).isFalse();
    assertThat(expression.isUnknown()).isTrue();
  }

  private static Expression check(String text, boolean action) {
    Map<String, Value> names =
        Map.of(
            "bean",
            Value.of(Bean.class),
            "unknown",
            Value.UNKNOWN,
            "text",
            Value.of(ResourceBundle.class));
    var expression =
        new Expression(
            text,
            name ->
                Optional.ofNullable(names.get(name))
                    .orElseThrow(() -> new IllegalArgumentException(name)),
            action);
    expression.check();
    return expression;
  }

  private static Map<String, Value> globals() throws IOException {
    Map<String, Value> globals = new HashMap<>();
    globals.put("text", Value.of(ResourceBundle.class));
    globals.put("facesContext", Value.of(FacesContext.class));
    try (var tree = Files.walk(SOURCES)) {
      for (Path file : tree.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (Files.readString(file).contains("\n@Named")) {
          Class<?> bean = type(file);
          globals.put(name(bean), Value.of(bean));
        }
      }
    }
    return globals;
  }

  private static Class<?> type(Path file) {
    String name = SOURCES.relativize(file).toString().replace('/', '.').replaceAll("\\.java$", "");
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException notCompiled) {
      throw new IllegalStateException(notCompiled);
    }
  }

  private static String name(Class<?> bean) {
    String given = bean.getAnnotation(Named.class).value();
    String simple = bean.getSimpleName();
    return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
  }

  /** A bean with a property of each kind. */
  public record Bean(String title, int count, Optional<Bean> first, List<Bean> cases) {
    public boolean isBare() {
      return cases.isEmpty();
    }

    public String find(String key, int index) {
      return key + index;
    }

    public void save() {
      // Does nothing.
    }
  }
}
