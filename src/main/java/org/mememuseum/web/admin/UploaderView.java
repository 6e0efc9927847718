package org.mememuseum.web.admin;

import org.mememuseum.member.Author;
import org.mememuseum.meme.Status;
import org.mememuseum.moderation.ReviewQueue.Uploader;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * The history of a meme's uploader, as numbers of their newest memes.
 *
 * @param wall their name and wall
 * @param since when they registered
 */
public record UploaderView(Link wall, Moment since, String approved, String rejected, String held) {
  static UploaderView of(Uploader uploader, Author author, Phrases phrases) {
    return new UploaderView(
        new Link(author.name().text(), Links.to(author)),
        phrases.month(uploader.since()),
        phrases.number(uploader.count(Status.APPROVED)),
        phrases.number(uploader.count(Status.REJECTED)),
        phrases.number(uploader.count(Status.HELD)));
  }
}
