package org.mememuseum.security;

import java.net.URI;
import java.util.Optional;

/**
 * The origin besides the application's own from which browsers load pictures.
 *
 * @param origin scheme, host and port; empty if there is none
 */
public record PictureOrigin(Optional<URI> origin) {}
