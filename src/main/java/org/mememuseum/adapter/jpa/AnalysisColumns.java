package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Reason;

/** The columns of {@code memes} that hold the image analysis. */
@Embeddable
class AnalysisColumns {
  @Convert(converter = TextArrayConverter.class)
  private List<String> labels;

  @Column(name = "detected_text")
  private String detectedText;

  @Convert(converter = TextArrayConverter.class)
  private List<String> reasons;

  static AnalysisColumns of(ImageAnalysis analysis) {
    var columns = new AnalysisColumns();
    columns.labels = analysis.labels();
    columns.detectedText = analysis.detectedText();
    columns.reasons = Reason.storedAll(analysis.reasons());
    return columns;
  }

  ImageAnalysis toDomain() {
    return new ImageAnalysis(labels, detectedText, Reason.parseAll(reasons));
  }
}
