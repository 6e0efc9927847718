package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.mememuseum.meme.Insight;

/** What a row of {@code memes} tells of the examination. */
@Embeddable
class InsightColumns {
  @Convert(converter = TextArrayConverter.class)
  private List<String> labels;

  @Column(name = "detected_text")
  private String detectedText;

  @Convert(converter = TextArrayConverter.class)
  private List<String> reasons;

  static InsightColumns of(Insight insight) {
    var columns = new InsightColumns();
    columns.labels = insight.labels();
    columns.detectedText = insight.detectedText();
    columns.reasons = insight.reasons();
    return columns;
  }

  Insight toDomain() {
    return new Insight(labels, detectedText, reasons);
  }
}
