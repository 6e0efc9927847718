package org.mememuseum.moderation;

import org.mememuseum.settings.Revision;

/**
 * The policy that the museum starts with, from the operators' file or else the built-in one. It
 * also knows all labels, by which stored policies are read.
 */
public record FirstPolicy(Policy policy) {
  /**
   * Returns the policy of a stored revision.
   *
   * @throws IllegalArgumentException if its text is not a policy
   */
  Policy read(Revision revision) {
    return PolicyFile.read(revision.text().lines().toList(), policy.parents());
  }
}
