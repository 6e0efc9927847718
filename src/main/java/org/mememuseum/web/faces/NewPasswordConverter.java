package org.mememuseum.web.faces;

import jakarta.faces.convert.FacesConverter;
import org.mememuseum.member.NewPassword;

/** Form fields that hold a {@link NewPassword}; never shown again. */
@FacesConverter(forClass = NewPassword.class)
public class NewPasswordConverter extends ValueConverter<NewPassword> {
  public NewPasswordConverter() {
    super(NewPassword::new, never -> "");
  }
}
