package org.mememuseum.web.faces;

import jakarta.faces.convert.FacesConverter;
import org.mememuseum.member.Bio;

/** Form fields that hold a {@link Bio}. */
@FacesConverter(forClass = Bio.class)
public class BioConverter extends ValueConverter<Bio> {
  public BioConverter() {
    super(Bio::new, Bio::text);
  }
}
