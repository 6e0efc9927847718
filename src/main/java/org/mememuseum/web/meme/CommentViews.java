package org.mememuseum.web.meme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.Mentions;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.ReturnPath;
import org.mememuseum.web.text.Phrases;

/** Makes the views of comments on the meme of {@link ViewPage}, for who looks at it. */
@RequestScoped
public class CommentViews {
  private ViewPage viewPage;
  private CurrentMember me;
  private Mentions mentions;
  private Phrases phrases;

  protected CommentViews() {}

  @Inject
  public CommentViews(ViewPage viewPage, CurrentMember me, Mentions mentions, Phrases phrases) {
    this.viewPage = viewPage;
    this.me = me;
    this.mentions = mentions;
    this.phrases = phrases;
  }

  /** Returns the views of some entries of a list. */
  List<CommentView> of(List<CommentList.Entry> entries) {
    var present = entries.stream().flatMap(entry -> entry.comment().stream()).toList();
    var mentioned = mentions.find(present).keySet();
    return entries.stream()
        .map(
            entry ->
                entry
                    .comment()
                    .map(one -> CommentView.of(one, mentioned, me.find(), replyHref(one), phrases))
                    .orElseGet(() -> CommentView.gone(entry.id())))
        .toList();
  }

  private String replyHref(Comment comment) {
    if (viewPage.meme().commentsLocked()) {
      return "";
    }
    String href = Links.toReply(comment);
    return me.isSignedIn() ? href : ReturnPath.link(Route.LOGIN, href);
  }
}
