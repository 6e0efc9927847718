/** The pages' backing beans, one for each page, and what all pages need. */
package org.mememuseum.web;
