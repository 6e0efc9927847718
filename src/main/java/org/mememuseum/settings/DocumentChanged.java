package org.mememuseum.settings;

import org.mememuseum.member.MemberId;

/**
 * An admin saved a revision of a document.
 *
 * @param details what changed, in a few words
 */
public record DocumentChanged(Document document, MemberId by, String details) {}
