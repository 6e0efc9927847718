/** The table of URLs, which decides what requests get in and which links are made. */
package org.mememuseum.route;
