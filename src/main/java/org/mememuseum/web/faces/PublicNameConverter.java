package org.mememuseum.web.faces;

import jakarta.faces.convert.FacesConverter;
import org.mememuseum.member.PublicName;

/** Form fields that hold a {@link PublicName}. */
@FacesConverter(forClass = PublicName.class)
public class PublicNameConverter extends ValueConverter<PublicName> {
  public PublicNameConverter() {
    super(PublicName::new, PublicName::text);
  }
}
