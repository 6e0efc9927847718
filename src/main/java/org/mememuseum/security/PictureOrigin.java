package org.mememuseum.security;

import java.net.URI;
import java.util.Optional;

/**
 * From where browsers get pictures besides the museum itself.
 *
 * @param origin scheme, host and port; empty if from nowhere else
 */
public record PictureOrigin(Optional<URI> origin) {}
