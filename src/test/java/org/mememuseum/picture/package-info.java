/** Pictures for tests, valid and invalid, all generated. */
package org.mememuseum.picture;
