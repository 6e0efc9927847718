package org.mememuseum.web.faces;

import jakarta.faces.convert.FacesConverter;
import org.mememuseum.meme.Title;

/** Form fields that hold a {@link Title}. */
@FacesConverter(forClass = Title.class)
public class TitleConverter extends ValueConverter<Title> {
  public TitleConverter() {
    super(Title::typed, Title::text);
  }
}
