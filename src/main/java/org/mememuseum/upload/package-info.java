/** Takes pictures in: what is acceptable, how it is cleaned, where it is kept. */
package org.mememuseum.upload;
