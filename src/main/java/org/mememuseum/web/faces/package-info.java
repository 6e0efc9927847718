/**
 * Extensions of Faces: URLs without file extensions, stateless views, exceptions that become
 * messages, converters between form fields and domain values.
 */
package org.mememuseum.web.faces;
