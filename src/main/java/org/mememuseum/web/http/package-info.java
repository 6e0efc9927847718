/**
 * HTTP request and response bodies within limits: uploads, forms, downloads, compression, static
 * files.
 */
package org.mememuseum.web.http;
