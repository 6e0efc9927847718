/** Routing of requests: normal paths, access control, path parameters, links and redirects. */
package org.mememuseum.web.routes;
