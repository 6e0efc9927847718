package org.mememuseum.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.adapter.jpa.JpaMuseum;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.member.AttemptStore;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.SignInStore;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.moderation.BudgetStore;
import org.mememuseum.moderation.DecisionStore;
import org.mememuseum.notification.NoticeStore;
import org.mememuseum.reaction.ReactionStore;

/** The composition root of the records: one producer for each store. */
@ApplicationScoped
public class Records {
  // The container's: each transaction has its own behind it. Nothing connects before it is used.
  @PersistenceContext(unitName = "museum")
  private EntityManager entityManager;

  @Produces
  @ApplicationScoped
  MemberStore members() {
    return jpa().members();
  }

  @Produces
  @ApplicationScoped
  SignInStore signIns() {
    return jpa().signIns();
  }

  @Produces
  @ApplicationScoped
  AttemptStore attempts() {
    return jpa().attempts();
  }

  @Produces
  @ApplicationScoped
  MemeStore memes() {
    return jpa().memes();
  }

  @Produces
  @ApplicationScoped
  MemeIndex index() {
    return jpa().index();
  }

  @Produces
  @ApplicationScoped
  ReactionStore reactions() {
    return jpa().reactions();
  }

  @Produces
  @ApplicationScoped
  DecisionStore decisions() {
    return jpa().decisions();
  }

  @Produces
  @ApplicationScoped
  BudgetStore budget() {
    return jpa().budget();
  }

  @Produces
  @ApplicationScoped
  NoticeStore notices() {
    return jpa().notices();
  }

  @Produces
  @ApplicationScoped
  ActivityStore activities() {
    return jpa().activities();
  }

  private JpaMuseum jpa() {
    return new JpaMuseum(entityManager);
  }
}
