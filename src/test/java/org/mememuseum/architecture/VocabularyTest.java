package org.mememuseum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names in code are the field's standard terms, and files are short enough to be read at once. */
class VocabularyTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Path GLOSSARY = Path.of("docs/architecture.md");
  private static final int MAX_LINES = 300;

  // Words for which the glossary has standard terms.
  private static final Set<String> RETIRED =
      Set.of(
          """
          AbsentIds Acceptance Accession Apology AwsDoor Calendar ClosedException
          CopiedResponse Entrance Exhibit Exhibits Fresh Gathering Hanging HangingColumns
          Impatience InTheWayException Inscription Insight InsightColumns Names Next NotedVisits
          Opening OpeningFilter OpeningHours Origin OriginFilter Patience Place Range Reception
          Recent RecentMembers Records RefusalStatus Refusals RefusalsFactory Remark
          RequestedPlace RoomsFilter Said SignInOrigin Standing Thrown VisitParcel Wall WallView
          Walls Wing Wings
          """
              .split("\\s+"));

  private static final Pattern TYPE =
      Pattern.compile("^ *(?:[a-z-]+ )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"(?:\\\\.|[^\"\n])*\"", Pattern.DOTALL);
  private static final Pattern VARIABLE =
      Pattern.compile("[\\w>\\]] (asked|kept|typed|told|wanted|whose|most|least)(?= ?[=;,):])");
  private static final Pattern IN_GLOSSARY = Pattern.compile("`([A-Z]\\w+)`");

  @Test
  void noTypeHasARetiredName() throws IOException {
    Set<String> names = types(MAIN);

    assertThat(names).hasSizeGreaterThan(400);
    names.retainAll(RETIRED);
    assertThat(names).isEmpty();
  }

  @Test
  void noVariableHasARetiredName() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : javaFiles(MAIN)) {
      String code = COMMENT_OR_STRING.matcher(Files.readString(file)).replaceAll("");
      VARIABLE.matcher(code).results().forEach(match -> found.add(file + ": " + match.group(1)));
    }

    assertThat(found).isEmpty();
  }

  @Test
  void noConstructorPassesNulls() throws IOException {
    for (Path file : javaFiles(MAIN)) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContain("    this(null");
    }
  }

  @Test
  void theGlossaryNamesTypesThatExist() throws IOException {
    String text = Files.readString(GLOSSARY);
    String glossary = text.substring(text.indexOf("## Glossary"), text.indexOf("## Who may"));
    Set<String> named =
        IN_GLOSSARY
            .matcher(glossary)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());

    assertThat(named).hasSizeGreaterThan(25);
    assertThat(types(MAIN)).containsAll(named);
  }

  @Test
  void noFileIsLongerThanIsReadAtOneGo() throws IOException {
    for (Path file : javaFiles(MAIN, TESTS)) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MAX_LINES);
    }
  }

  private static Set<String> types(Path root) throws IOException {
    Set<String> types = new TreeSet<>();
    for (Path file : javaFiles(root)) {
      TYPE.matcher(Files.readString(file)).results().forEach(match -> types.add(match.group(1)));
    }
    return types;
  }

  private static List<Path> javaFiles(Path... roots) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      try (var tree = Files.walk(root)) {
        tree.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }
}
