package org.mememuseum.web.admin;

import java.util.List;
import java.util.stream.Stream;
import org.mememuseum.web.text.Phrases;

/**
 * A label in the form of the policy.
 *
 * @param meaning what the examiner means by it
 * @param depth how many labels are above it
 * @param wrong whether what is in its fields is no rule
 */
public record PolicyRow(
    String slug,
    String label,
    String meaning,
    int depth,
    List<Kind> kinds,
    String hold,
    String reject,
    boolean wrong) {
  public PolicyRow {
    kinds = List.copyOf(kinds);
  }

  /** A kind of rule to choose. */
  public record Kind(String value, String label, boolean selected) {}

  static PolicyRow of(String label, PolicyForm form, Phrases phrases) {
    boolean isDefault = label.equals(PolicyForm.DEFAULT);
    var entry = form.entry(label);
    String slug = PolicyForm.slug(label);
    var kinds =
        isDefault ? Stream.of("publish", "limits") : Stream.of("inherit", "publish", "limits");
    return new PolicyRow(
        slug,
        isDefault ? phrases.word("policy.default") : label,
        phrases.word("label." + slug),
        form.depth(label),
        kinds
            .map(
                kind ->
                    new Kind(kind, phrases.word("policy.kind." + kind), kind.equals(entry.kind())))
            .toList(),
        entry.hold(),
        entry.reject(),
        !form.isValid(label));
  }
}
