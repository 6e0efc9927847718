/**
 * How requests come in and answers go out over HTTP, within bounds: bodies, forms, compression,
 * files.
 */
package org.mememuseum.web.http;
