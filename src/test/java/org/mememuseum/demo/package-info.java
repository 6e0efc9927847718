/**
 * The demo collection: memes drawn by the project itself, the visitors who talk about them, and the
 * hanging of both through the museum's own pages.
 */
package org.mememuseum.demo;
