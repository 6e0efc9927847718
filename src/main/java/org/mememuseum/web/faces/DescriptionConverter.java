package org.mememuseum.web.faces;

import jakarta.faces.convert.FacesConverter;
import org.mememuseum.meme.Description;

/** Form fields that hold a {@link Description}. */
@FacesConverter(forClass = Description.class)
public class DescriptionConverter extends ValueConverter<Description> {
  public DescriptionConverter() {
    super(Description::new, Description::text);
  }
}
