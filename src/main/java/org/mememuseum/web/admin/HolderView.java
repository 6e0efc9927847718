package org.mememuseum.web.admin;

import org.mememuseum.member.Member;
import org.mememuseum.moderation.ReviewQueue.Holder;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/**
 * Who is looking at a held meme, in a sentence.
 *
 * @param other whether it is another curator than the viewer
 */
public record HolderView(boolean other, String sentence) {
  static HolderView of(Holder holder, Member viewer, Phrases phrases, Texts texts) {
    String until = phrases.minute(holder.claim().until());
    return holder.claim().isBy(viewer)
        ? new HolderView(false, texts.sentence("review.heldByYou", until))
        : new HolderView(true, texts.sentence("review.heldByOther", holder.name().text(), until));
  }
}
