package org.mememuseum.web.faces;

import jakarta.faces.convert.FacesConverter;
import org.mememuseum.member.EmailAddress;

/** Form fields that hold an {@link EmailAddress}; shown only to the person who typed it. */
@FacesConverter(forClass = EmailAddress.class)
public class EmailAddressConverter extends ValueConverter<EmailAddress> {
  public EmailAddressConverter() {
    super(EmailAddress::new, EmailAddress::text);
  }
}
