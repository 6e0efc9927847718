package org.mememuseum.web.faces;

import jakarta.faces.convert.FacesConverter;
import org.mememuseum.reaction.CommentText;

/** Form fields that hold a {@link CommentText}. */
@FacesConverter(forClass = CommentText.class)
public class CommentTextConverter extends ValueConverter<CommentText> {
  public CommentTextConverter() {
    super(CommentText::typed, CommentText::text);
  }
}
