package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mememuseum.Stores;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.member.AttemptStore;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.QuotaStore;
import org.mememuseum.member.SignInStore;
import org.mememuseum.meme.EditStore;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.moderation.AppealStore;
import org.mememuseum.moderation.ClaimStore;
import org.mememuseum.moderation.DecisionStore;
import org.mememuseum.moderation.ReportStore;
import org.mememuseum.notification.NoticeStore;
import org.mememuseum.notification.OutboxStore;
import org.mememuseum.reaction.CommentStore;
import org.mememuseum.reaction.HeldCommentStore;
import org.mememuseum.reaction.LikeStore;
import org.mememuseum.reaction.ViewStore;
import org.mememuseum.settings.RevisionStore;
import org.mememuseum.statistics.StatisticsStore;
import org.mememuseum.upload.IdentityStore;

/** Provides the ports in PostgreSQL; a call outside of a transaction gets one of its own. */
final class JpaStores implements Stores {
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
  private final EntityManagerFactory entityManagers;

  JpaStores(EntityManagerFactory entityManagers) {
    this.entityManagers = entityManagers;
  }

  @Override
  public MemberStore members() {
    return port(MemberStore.class, JpaMuseum::members);
  }

  @Override
  public SignInStore signIns() {
    return port(SignInStore.class, JpaMuseum::signIns);
  }

  @Override
  public AttemptStore attempts() {
    return port(AttemptStore.class, JpaMuseum::attempts);
  }

  @Override
  public MemeStore memes() {
    return port(MemeStore.class, JpaMuseum::memes);
  }

  @Override
  public EditStore edits() {
    return port(EditStore.class, JpaMuseum::edits);
  }

  @Override
  public MemeIndex index() {
    return port(MemeIndex.class, JpaMuseum::index);
  }

  @Override
  public LikeStore likes() {
    return port(LikeStore.class, JpaMuseum::likes);
  }

  @Override
  public CommentStore comments() {
    return port(CommentStore.class, JpaMuseum::comments);
  }

  @Override
  public ViewStore views() {
    return port(ViewStore.class, JpaMuseum::views);
  }

  @Override
  public DecisionStore decisions() {
    return port(DecisionStore.class, JpaMuseum::decisions);
  }

  @Override
  public AppealStore appeals() {
    return port(AppealStore.class, JpaMuseum::appeals);
  }

  @Override
  public ClaimStore claims() {
    return port(ClaimStore.class, JpaMuseum::claims);
  }

  @Override
  public StatisticsStore statistics() {
    return port(StatisticsStore.class, JpaMuseum::statistics);
  }

  @Override
  public RevisionStore revisions() {
    return port(RevisionStore.class, JpaMuseum::revisions);
  }

  @Override
  public HeldCommentStore heldComments() {
    return port(HeldCommentStore.class, JpaMuseum::heldComments);
  }

  @Override
  public ReportStore reports() {
    return port(ReportStore.class, JpaMuseum::reports);
  }

  @Override
  public QuotaStore quotas() {
    return port(QuotaStore.class, JpaMuseum::quotas);
  }

  @Override
  public NoticeStore notices() {
    return port(NoticeStore.class, JpaMuseum::notices);
  }

  @Override
  public OutboxStore outbox() {
    return port(OutboxStore.class, JpaMuseum::outbox);
  }

  @Override
  public ActivityStore activities() {
    return port(ActivityStore.class, JpaMuseum::activities);
  }

  @Override
  public IdentityStore identity() {
    return port(IdentityStore.class, JpaMuseum::identity);
  }

  @Override
  public <T> T together(Supplier<T> calls) {
    var entityManager = entityManagers.createEntityManager();
    current.set(entityManager);
    try {
      entityManager.getTransaction().begin();
      T result = calls.get();
      entityManager.getTransaction().commit();
      return result;
    } finally {
      current.remove();
      if (entityManager.getTransaction().isActive()) {
        entityManager.getTransaction().rollback();
      }
      entityManager.close();
    }
  }

  @Override
  public void clear() {
    together(
        () ->
            sql("truncate meme_edits, outbox, appeals, review_claims, reports, report_cases, daily_counts, revisions, held_comments, members, member_names, sign_ins, attempts, memes, meme_tags, likes,"
                    + " comments, visits, milestones, decisions, findings, notices, activities,"
                    + " quotas, museum")
                .executeUpdate());
  }

  /** Returns a native statement in the current transaction. */
  Query sql(String statement) {
    return current.get().createNativeQuery(statement);
  }

  private <T> T port(Class<T> type, Function<JpaMuseum, T> store) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                current.get() != null
                    ? call(store, method, arguments)
                    : together(() -> call(store, method, arguments))));
  }

  private <T> Object call(Function<JpaMuseum, T> store, Method method, Object[] arguments) {
    try {
      return method.invoke(store.apply(new JpaMuseum(current.get())), arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new AssertionError(thrown.getCause());
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
