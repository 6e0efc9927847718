package org.mememuseum.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.function.Function;
import org.mememuseum.MuseumException;
import org.mememuseum.web.text.Texts;

/**
 * Converts the text of a form field to a domain value and back. The value's {@link MuseumException}
 * becomes the message beside the field, so several fields can report errors at once.
 */
abstract class ValueConverter<T> implements Converter<T> {
  private final Function<String, T> read;
  private final Function<T, String> write;
  private final Texts texts = new Texts();

  /**
   * @param read parses the text, or throws a {@link MuseumException}
   * @param write formats the value for the field
   */
  ValueConverter(Function<String, T> read, Function<T, String> write) {
    this.read = read;
    this.write = write;
  }

  @Override
  public T getAsObject(FacesContext context, UIComponent component, String submitted) {
    try {
      return read.apply(submitted == null ? "" : submitted);
    } catch (MuseumException refusal) {
      String sentence = texts.sentence(refusal);
      throw new ConverterException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), refusal);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, T value) {
    return value == null ? "" : write.apply(value);
  }
}
