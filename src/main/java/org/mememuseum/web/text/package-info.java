/** The sentences, numbers and times of all pages, from the message bundle. */
package org.mememuseum.web.text;
