package org.mememuseum.discovery;

import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Tag;

/** A selection of the approved memes that can be walked along, newest published first. */
public sealed interface Listing {
  /** All of them. */
  record All() implements Listing {}

  /** One category. */
  record InCategory(Category category) implements Listing {}

  /** One tag. */
  record WithTag(Tag tag) implements Listing {}

  /** What one member hung. */
  record ByMember(MemberId member) implements Listing {}
}
