/** The table of addresses that requests are let in by and links are made from. */
package org.mememuseum.route;
