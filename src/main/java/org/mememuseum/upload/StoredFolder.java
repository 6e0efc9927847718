package org.mememuseum.upload;

import java.time.Instant;

/**
 * A folder in an {@link ImageStore} that is not empty.
 *
 * @param changedAt when a file was last stored in it
 */
public record StoredFolder(ImageFolder folder, Instant changedAt) {}
