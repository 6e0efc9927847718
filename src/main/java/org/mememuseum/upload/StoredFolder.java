package org.mememuseum.upload;

import java.time.Instant;

/**
 * A place in an {@link ImageStore} that holds something.
 *
 * @param changedAt when something was last stored there
 */
public record StoredFolder(ImageFolder folder, Instant changedAt) {}
