/** The texts of all pages from the message bundle, and the formatting of numbers and times. */
package org.mememuseum.web.text;
