package org.mememuseum.discovery;

import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Tag;

/** A selection of the approved memes that can be walked along, newest published first. */
public sealed interface Listing {
  /** All of them. */
  record Everything() implements Listing {}

  /** One category. */
  record Of(Category category) implements Listing {}

  /** One tag. */
  record Tagged(Tag tag) implements Listing {}

  /** What one member hung. */
  record By(MemberId member) implements Listing {}
}
