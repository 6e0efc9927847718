package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.member.Author;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentRemoval;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Link;

/** {@code /admin/comments/{id}}: removes another member's comment, for a reason. */
@Named
@RequestScoped
public class CommentPage {
  private PathParameter pathParameter;
  private CurrentMember me;
  private CommentRemoval removal;
  private ReasonForm reasonForm;
  private Comment comment;

  protected CommentPage() {}

  @Inject
  public CommentPage(
      PathParameter pathParameter,
      CurrentMember me,
      CommentRemoval removal,
      ReasonForm reasonForm) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.removal = removal;
    this.reasonForm = reasonForm;
  }

  @PostConstruct
  void load() {
    comment = removal.get(new CommentId(pathParameter.id()), me.get());
  }

  /** Removes the comment. */
  public void remove() {
    removal.remove(comment.id(), me.get(), reasonForm.words());
    SeeOther.at(getMemeHref(), "commentRemoved");
  }

  public String getId() {
    return comment.id().toString();
  }

  public String getText() {
    return comment.text().text();
  }

  /** Returns the author, and their listing. */
  public Link getAuthor() {
    Author author = comment.author();
    return new Link(author.name().text(), Links.to(author));
  }

  /** Returns the path of the meme's page. */
  public String getMemeHref() {
    return Links.to(comment.meme());
  }
}
