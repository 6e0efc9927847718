package org.mememuseum.reaction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.PublicName;

/** Finds the members who are mentioned in comments. */
@Stateless
public class Mentions {
  private MemberStore members;

  protected Mentions() {}

  @Inject
  public Mentions(MemberStore members) {
    this.members = members;
  }

  /**
   * Returns who is mentioned in these comments, by {@link PublicName#key()} of the name that stands
   * there, which may be a former one. Asks the store only if there is an at sign.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Map<String, MemberId> find(Collection<Comment> comments) {
    List<PublicName> names =
        comments.stream()
            .flatMap(comment -> comment.text().mentions().stream())
            .distinct()
            .toList();
    return names.isEmpty() ? Map.of() : members.findIds(names);
  }
}
