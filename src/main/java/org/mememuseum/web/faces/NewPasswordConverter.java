package org.mememuseum.web.faces;

import jakarta.faces.convert.FacesConverter;
import org.mememuseum.member.NewPassword;

/** Form fields that hold a {@link NewPassword}; a password is never rendered. */
@FacesConverter(forClass = NewPassword.class)
public class NewPasswordConverter extends ValueConverter<NewPassword> {
  public NewPasswordConverter() {
    super(NewPassword::new, never -> "");
  }
}
