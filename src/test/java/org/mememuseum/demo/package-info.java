/**
 * The demo collection: memes drawn by the project itself, members who like and comment on them, and
 * the code that publishes both through the museum's own pages.
 */
package org.mememuseum.demo;
