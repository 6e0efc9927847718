package org.mememuseum.moderation;

import java.util.List;
import org.mememuseum.settings.Revision;

/**
 * The policy that the museum starts with, from the operators' file or else the built-in one. It
 * also knows all labels, by which stored policies are read.
 */
public record FirstPolicy(Policy policy) {
  /** Returns the policy of a stored revision, without rules for labels that no longer exist. */
  Policy read(Revision revision) {
    List<String> lines = revision.text().lines().filter(this::isKnown).toList();
    return PolicyFile.read(lines, policy.parents());
  }

  private boolean isKnown(String line) {
    String name = line.substring(0, Math.max(0, line.indexOf('='))).strip();
    return PolicyFile.KEYWORDS.contains(name) || policy.parents().containsKey(name);
  }
}
