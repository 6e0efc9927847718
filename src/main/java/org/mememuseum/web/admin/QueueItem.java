package org.mememuseum.web.admin;

import java.util.Optional;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.moderation.ReviewQueue;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * A held meme in the queue.
 *
 * @param href the page on which it is decided
 * @param thumb the path of the thumbnail
 * @param since when it was uploaded
 * @param findings why it is held
 * @param own whether it is the viewer's
 * @param holder who is looking at it and until when; empty if nobody is
 * @param choosable whether the viewer may decide on it now
 * @param chosen {@code checked} if it is chosen; otherwise empty, so that the attribute is omitted
 */
public record QueueItem(
    String id,
    String href,
    String title,
    String thumb,
    RenditionSize size,
    Link author,
    Moment since,
    String findings,
    boolean own,
    String holder,
    boolean choosable,
    String chosen) {

  static QueueItem of(
      ReviewQueue.Entry entry, Optional<HolderView> holder, boolean chosen, Phrases phrases) {
    Meme meme = entry.meme();
    return new QueueItem(
        meme.id().toString(),
        Route.CASE.at(meme.id()),
        meme.details().title().text(),
        Links.to(meme.id(), Rendition.THUMB),
        meme.picture().sizeOf(Rendition.THUMB),
        new Link(meme.author().name().text(), Links.to(meme.author())),
        phrases.moment(meme.createdAt()),
        phrases.reasons(meme.analysis().reasons()),
        !entry.decidable(),
        holder.map(HolderView::sentence).orElse(""),
        entry.decidable() && holder.filter(HolderView::other).isEmpty(),
        chosen ? "checked" : "");
  }
}
