package org.mememuseum.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Schedule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mememuseum.reaction.Views;
import org.mememuseum.statistics.StatisticsWriter;

class JobTest {
  // These write what was counted, or read the settings, every few seconds.
  private static final List<String> OTHERS =
      List.of(
          Views.class.getName(),
          StatisticsWriter.class.getName(),
          "org.mememuseum.config.DocumentTimer");

  @Test
  void everyTimerIsAJobExceptThoseOfEveryFewSeconds() {
    var jobs = scheduled().map(method -> Job.of(method.reflect())).toList();

    assertThat(jobs).hasSize(Job.values().length).doesNotContain(Optional.empty());
    assertThat(jobs.stream().map(Optional::orElseThrow)).containsExactlyInAnyOrder(Job.values());
  }

  private static Stream<JavaMethod> scheduled() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mememuseum")
            .stream()
            .filter(type -> !OTHERS.contains(type.getName()))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Schedule.class));
  }

  @Test
  void jobsAreFoundByTheirSlugs() {
    assertThat(Arrays.stream(Job.values()).map(Job::slug))
        .allSatisfy(slug -> assertThat(Job.find(slug).orElseThrow().slug()).isEqualTo(slug));
    assertThat(Job.find("SIGN_INS")).isEmpty();
    assertThat(Job.find("")).isEmpty();
  }
}
