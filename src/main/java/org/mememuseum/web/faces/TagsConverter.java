package org.mememuseum.web.faces;

import jakarta.faces.convert.FacesConverter;
import org.mememuseum.meme.Tags;

/** Form fields that hold {@link Tags}. */
@FacesConverter(forClass = Tags.class)
public class TagsConverter extends ValueConverter<Tags> {
  public TagsConverter() {
    super(Tags::parse, Tags::toString);
  }
}
