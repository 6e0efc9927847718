/**
 * How Faces is made to fit the museum: addresses without endings, stateless views, refusals that
 * become messages, form fields that are domain values.
 */
package org.mememuseum.web.faces;
