package org.mememuseum.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mememuseum.moderation.SavedReasons;

/** The museum's own reasons for a rejection. */
@ApplicationScoped
public class HouseReasons implements SavedReasons {
  private static final List<String> ALL =
      List.of(
          "This picture shows more skin than a museum for everybody can hang.",
          "This picture shows violence, and some visitors are not prepared for that.",
          "This picture makes fun of people for who they are. Please laugh with them instead.",
          "Somebody in this picture can be recognised and did not agree to be shown.",
          "This looks like advertising. Our walls are for memes only.",
          "This hangs here already. Please show us another one.");

  @Override
  public List<String> all() {
    return ALL;
  }
}
