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
import org.mememuseum.meme.MemeStore;
import org.mememuseum.moderation.DecisionStore;
import org.mememuseum.notification.NoticeStore;
import org.mememuseum.reaction.CommentStore;
import org.mememuseum.reaction.LikeStore;
import org.mememuseum.reaction.ViewStore;
import org.mememuseum.upload.IdentityStore;

/** The composition root of the records: one producer for each store. */
@ApplicationScoped
public class StoreProducer {
  // The container's: each transaction has its own behind it. Nothing connects before it is used.
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
    return chosen(JpaMuseum::members, DynamoMuseum::members);
  }

  @Produces
  @ApplicationScoped
  SignInStore signIns() {
    return chosen(JpaMuseum::signIns, DynamoMuseum::signIns);
  }

  @Produces
  @ApplicationScoped
  AttemptStore attempts() {
    return chosen(JpaMuseum::attempts, DynamoMuseum::attempts);
  }

  @Produces
  @ApplicationScoped
  MemeStore memes() {
    return chosen(JpaMuseum::memes, DynamoMuseum::memes);
  }

  @Produces
  @ApplicationScoped
  MemeIndex index() {
    return chosen(JpaMuseum::index, DynamoMuseum::index);
  }

  @Produces
  @ApplicationScoped
  LikeStore likes() {
    return chosen(JpaMuseum::likes, DynamoMuseum::likes);
  }

  @Produces
  @ApplicationScoped
  CommentStore comments() {
    return chosen(JpaMuseum::comments, DynamoMuseum::comments);
  }

  @Produces
  @ApplicationScoped
  ViewStore views() {
    return chosen(JpaMuseum::views, DynamoMuseum::views);
  }

  @Produces
  @ApplicationScoped
  DecisionStore decisions() {
    return chosen(JpaMuseum::decisions, DynamoMuseum::decisions);
  }

  @Produces
  @ApplicationScoped
  QuotaStore quotas() {
    return chosen(JpaMuseum::quotas, DynamoMuseum::quotas);
  }

  @Produces
  @ApplicationScoped
  NoticeStore notices() {
    return chosen(JpaMuseum::notices, DynamoMuseum::notices);
  }

  @Produces
  @ApplicationScoped
  ActivityStore activities() {
    return chosen(JpaMuseum::activities, DynamoMuseum::activities);
  }

  @Produces
  @ApplicationScoped
  IdentityStore identity() {
    return chosen(JpaMuseum::identity, DynamoMuseum::identity);
  }

  private <T> T chosen(Function<JpaMuseum, T> onPostgresql, Function<DynamoMuseum, T> onDynamoDb) {
    return switch (settings.store()) {
      case POSTGRESQL -> onPostgresql.apply(postgresql());
      case DYNAMODB -> onDynamoDb.apply(dynamoDb());
    };
  }

  // One for all ports: it remembers whether the database answers.
  private synchronized JpaMuseum postgresql() {
    if (postgresql.isEmpty()) {
      postgresql = Optional.of(new JpaMuseum(entityManager));
    }
    return postgresql.get();
  }

  // One for all ports: it remembers what it read.
  private synchronized DynamoMuseum dynamoDb() {
    if (dynamoDb.isEmpty()) {
      dynamoDb =
          Optional.of(
              new DynamoMuseum(
                  clients.get().dynamoDb(),
                  settings.aws().orElseThrow().tablePrefix(),
                  new ContainerTransactions(transactions),
                  clock));
    }
    return dynamoDb.get();
  }
}
