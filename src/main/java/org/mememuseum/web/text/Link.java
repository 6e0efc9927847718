package org.mememuseum.web.text;

/** A link on a page: its text, and the path it leads to. */
public record Link(String text, String href) {}
