package org.mememuseum.web.faces;

import jakarta.faces.convert.FacesConverter;
import org.mememuseum.meme.AltText;

/** Form fields that hold an {@link AltText}. */
@FacesConverter(forClass = AltText.class)
public class AltTextConverter extends ValueConverter<AltText> {
  public AltTextConverter() {
    super(AltText::new, AltText::text);
  }
}
