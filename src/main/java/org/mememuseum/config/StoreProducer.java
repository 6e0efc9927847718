package org.mememuseum.config;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.adapter.dynamodb.DynamoMuseum;
import org.mememuseum.adapter.jpa.JpaMuseum;
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

/** The composition root for records: a CDI producer for each store. */
@ApplicationScoped
public class StoreProducer {
  // A proxy: each transaction has its own entity manager. Does not connect before its first use.
  @PersistenceContext(unitName = "museum")
  private EntityManager entityManager;

  @Resource private TransactionSynchronizationRegistry transactions;

  @Inject private Settings settings;
  @Inject private Instance<AwsClients> clients;
  @Inject private Clock clock;

  private Optional<JpaMuseum> postgresql = Optional.empty();
  private Optional<DynamoMuseum> dynamoDb = Optional.empty();

  @Produces
  @ApplicationScoped
  MemberStore members() {
    return select(JpaMuseum::members, DynamoMuseum::members);
  }

  @Produces
  @ApplicationScoped
  SignInStore signIns() {
    return select(JpaMuseum::signIns, DynamoMuseum::signIns);
  }

  @Produces
  @ApplicationScoped
  AttemptStore attempts() {
    return select(JpaMuseum::attempts, DynamoMuseum::attempts);
  }

  @Produces
  @ApplicationScoped
  MemeStore memes() {
    return select(JpaMuseum::memes, DynamoMuseum::memes);
  }

  @Produces
  @ApplicationScoped
  EditStore edits() {
    return select(JpaMuseum::edits, DynamoMuseum::edits);
  }

  @Produces
  @ApplicationScoped
  MemeIndex index() {
    return select(JpaMuseum::index, DynamoMuseum::index);
  }

  @Produces
  @ApplicationScoped
  LikeStore likes() {
    return select(JpaMuseum::likes, DynamoMuseum::likes);
  }

  @Produces
  @ApplicationScoped
  CommentStore comments() {
    return select(JpaMuseum::comments, DynamoMuseum::comments);
  }

  @Produces
  @ApplicationScoped
  HeldCommentStore heldComments() {
    return select(JpaMuseum::heldComments, DynamoMuseum::heldComments);
  }

  @Produces
  @ApplicationScoped
  ViewStore views() {
    return select(JpaMuseum::views, DynamoMuseum::views);
  }

  @Produces
  @ApplicationScoped
  DecisionStore decisions() {
    return select(JpaMuseum::decisions, DynamoMuseum::decisions);
  }

  @Produces
  @ApplicationScoped
  AppealStore appeals() {
    return select(JpaMuseum::appeals, DynamoMuseum::appeals);
  }

  @Produces
  @ApplicationScoped
  ClaimStore claims() {
    return select(JpaMuseum::claims, DynamoMuseum::claims);
  }

  @Produces
  @ApplicationScoped
  StatisticsStore statistics() {
    return select(JpaMuseum::statistics, DynamoMuseum::statistics);
  }

  @Produces
  @ApplicationScoped
  ReportStore reports() {
    return select(JpaMuseum::reports, DynamoMuseum::reports);
  }

  @Produces
  @ApplicationScoped
  RevisionStore revisions() {
    return select(JpaMuseum::revisions, DynamoMuseum::revisions);
  }

  @Produces
  @ApplicationScoped
  QuotaStore quotas() {
    return select(JpaMuseum::quotas, DynamoMuseum::quotas);
  }

  @Produces
  @ApplicationScoped
  NoticeStore notices() {
    return select(JpaMuseum::notices, DynamoMuseum::notices);
  }

  @Produces
  @ApplicationScoped
  ActivityStore activities() {
    return select(JpaMuseum::activities, DynamoMuseum::activities);
  }

  @Produces
  @ApplicationScoped
  OutboxStore outbox() {
    return select(JpaMuseum::outbox, DynamoMuseum::outbox);
  }

  @Produces
  @ApplicationScoped
  IdentityStore identity() {
    return select(JpaMuseum::identity, DynamoMuseum::identity);
  }

  private <T> T select(Function<JpaMuseum, T> onPostgresql, Function<DynamoMuseum, T> onDynamoDb) {
    return switch (settings.adapters().store()) {
      case POSTGRESQL -> onPostgresql.apply(postgresql());
      case DYNAMODB -> onDynamoDb.apply(dynamoDb());
    };
  }

  // Shared by all ports, because it contains the circuit breaker.
  private synchronized JpaMuseum postgresql() {
    if (postgresql.isEmpty()) {
      postgresql = Optional.of(new JpaMuseum(entityManager));
    }
    return postgresql.get();
  }

  // Shared by all ports, because it contains the caches.
  private synchronized DynamoMuseum dynamoDb() {
    if (dynamoDb.isEmpty()) {
      dynamoDb =
          Optional.of(
              new DynamoMuseum(
                  clients.get().dynamoDb(),
                  settings.adapters().aws().orElseThrow().tablePrefix(),
                  new ContainerTransactions(transactions),
                  clock));
    }
    return dynamoDb.get();
  }
}
