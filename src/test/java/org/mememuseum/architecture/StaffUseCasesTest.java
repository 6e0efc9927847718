package org.mememuseum.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mememuseum.NotFoundException;
import org.mememuseum.activity.ActivityFilter;
import org.mememuseum.activity.ActivitySearch;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberAdministration;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.Members;
import org.mememuseum.member.Role;
import org.mememuseum.member.Suspension;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Memes;
import org.mememuseum.moderation.AppealReview;
import org.mememuseum.moderation.BudgetReport;
import org.mememuseum.moderation.CommentLock;
import org.mememuseum.moderation.OpenCases;
import org.mememuseum.moderation.PolicyAdministration;
import org.mememuseum.moderation.ReportReview;
import org.mememuseum.moderation.Review;
import org.mememuseum.moderation.ReviewQueue;
import org.mememuseum.moderation.Rule;
import org.mememuseum.moderation.SuspendedWorks;
import org.mememuseum.operations.Job;
import org.mememuseum.operations.Jobs;
import org.mememuseum.operations.Queues;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentRemoval;
import org.mememuseum.reaction.HeldComments;
import org.mememuseum.settings.SettingsAdministration;
import org.mememuseum.statistics.Statistics;
import org.mememuseum.upload.OrphanReview;

/** Every use case of the staff, called by those who may not. */
class StaffUseCasesTest {
  private static final Map<Class<?>, Role> LOWEST =
      Map.ofEntries(
          Map.entry(ActivitySearch.class, Role.ADMIN),
          Map.entry(AppealReview.class, Role.CURATOR),
          Map.entry(BudgetReport.class, Role.ADMIN),
          Map.entry(CommentLock.class, Role.CURATOR),
          Map.entry(CommentRemoval.class, Role.CURATOR),
          Map.entry(HeldComments.class, Role.CURATOR),
          Map.entry(Jobs.class, Role.ADMIN),
          Map.entry(MemberAdministration.class, Role.ADMIN),
          Map.entry(OpenCases.class, Role.CURATOR),
          Map.entry(OrphanReview.class, Role.ADMIN),
          Map.entry(PolicyAdministration.class, Role.ADMIN),
          Map.entry(Queues.class, Role.ADMIN),
          Map.entry(ReportReview.class, Role.CURATOR),
          Map.entry(Review.class, Role.CURATOR),
          Map.entry(ReviewQueue.class, Role.CURATOR),
          Map.entry(SettingsAdministration.class, Role.ADMIN),
          Map.entry(SuspendedWorks.class, Role.ADMIN),
          Map.entry(Statistics.class, Role.CURATOR));

  // Anything else than these needs no store to be refused.
  private static final Map<Class<?>, Object> ARGUMENTS =
      Map.ofEntries(
          Map.entry(ActivityFilter.class, ActivityFilter.ALL),
          Map.entry(EmailAddress.class, new EmailAddress("mona@example.org")),
          Map.entry(Meme.class, Memes.aMeme().build()),
          Map.entry(MemberId.class, MemberId.next(Instant.EPOCH)),
          Map.entry(CommentId.class, CommentId.next(Instant.EPOCH)),
          Map.entry(MemeId.class, MemeId.next(Instant.EPOCH)),
          Map.entry(Map.class, Map.of()),
          Map.entry(Job.class, Job.REQUEUE),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(Rule.class, Rule.PUBLISH),
          Map.entry(Role.class, Role.ADMIN),
          Map.entry(Set.class, Set.of()),
          Map.entry(String.class, "text"),
          Map.entry(Suspension.class, new Suspension("Spam.", Optional.empty())),
          Map.entry(UUID.class, UUID.randomUUID()),
          Map.entry(boolean.class, true),
          Map.entry(int.class, 5));

  @Test
  void everyClassThatRequiresARoleIsWalked() {
    var callers =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.mememuseum")
                .stream()
                .filter(StaffUseCasesTest::requiresRole)
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());

    assertThat(callers).isEqualTo(LOWEST.keySet());
  }

  private static boolean requiresRole(JavaClass type) {
    return type.getMethodCallsFromSelf().stream()
        .map(JavaMethodCall::getTarget)
        .anyMatch(
            target ->
                target.getOwner().isEquivalentTo(Member.class)
                    && List.of("requireStaff", "requireAdmin").contains(target.getName()));
  }

  static Stream<Arguments> refused() {
    return LOWEST.entrySet().stream()
        .flatMap(
            entry ->
                Arrays.stream(entry.getKey().getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .flatMap(
                        method ->
                            Arrays.stream(Role.values())
                                .filter(role -> role.compareTo(entry.getValue()) < 0)
                                .map(role -> Arguments.of(method, role))));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whoeverMayNotIsToldThatThereIsNothing(Method method, Role role) {
    var viewer = Members.aMember().as(role).build();

    assertThatThrownBy(() -> call(method, viewer)).isInstanceOf(NotFoundException.class);
  }

  private static void call(Method method, Member viewer) throws Throwable {
    var constructor =
        Arrays.stream(method.getDeclaringClass().getConstructors()).findAny().orElseThrow();
    var dependencies =
        Arrays.stream(constructor.getParameterTypes())
            .map(type -> type == Clock.class ? Clock.systemUTC() : null)
            .toArray();
    var arguments =
        Arrays.stream(method.getParameterTypes())
            .map(type -> type == Member.class ? viewer : ARGUMENTS.get(type))
            .toArray();
    assertThat(arguments).doesNotContainNull();
    try {
      method.invoke(constructor.newInstance(dependencies), arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
