package org.mememuseum.adapter.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Converts a list of texts to a column of type {@code text[]}. */
@Converter
public class TextArrayConverter implements AttributeConverter<List<String>, String[]> {

  /** Returns the list as a parameter of a native statement. */
  static String[] toColumn(List<String> texts) {
    return texts.toArray(String[]::new);
  }

  @Override
  public String[] convertToDatabaseColumn(List<String> texts) {
    return texts == null ? null : toColumn(texts);
  }

  @Override
  public List<String> convertToEntityAttribute(String[] column) {
    return column == null ? List.of() : List.of(column);
  }
}
