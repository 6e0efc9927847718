/**
 * How requests find their page: normal paths, access control, path parameters, links and redirects.
 */
package org.mememuseum.web.routes;
