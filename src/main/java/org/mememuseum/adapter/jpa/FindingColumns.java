package org.mememuseum.adapter.jpa;

import jakarta.persistence.Embeddable;
import org.mememuseum.moderation.Finding;

/** A row of {@code findings}, which belongs to a decision. */
@Embeddable
class FindingColumns {
  private String label;
  private double confidence;
  private double threshold;

  static FindingColumns of(Finding finding) {
    var columns = new FindingColumns();
    columns.label = finding.label();
    columns.confidence = finding.confidence();
    columns.threshold = finding.threshold();
    return columns;
  }

  Finding toDomain() {
    return new Finding(label, confidence, threshold);
  }
}
