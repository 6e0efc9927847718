package org.mememuseum.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mememuseum.meme.Edit;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.Tag;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * A change of a meme's details.
 *
 * @param changes each with the name of a field, what it was and what it is
 */
public record EditView(Moment at, List<String> changes) {
  public EditView {
    changes = List.copyOf(changes);
  }

  static EditView of(Edit edit, Phrases phrases) {
    var before = fields(edit.before(), phrases);
    var after = fields(edit.after(), phrases);
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        var field = after.get(i);
        changes.add(field.name() + ": “" + before.get(i).text() + "” → “" + field.text() + "”");
      }
    }
    return new EditView(phrases.second(edit.at()), changes);
  }

  private record Field(String name, String text) {}

  private static List<Field> fields(MemeDetails details, Phrases phrases) {
    String tags = details.tags().all().stream().map(Tag::text).collect(Collectors.joining(", "));
    return List.of(
        new Field(phrases.word("field.title"), details.title().text()),
        new Field(phrases.word("field.description"), details.description().text()),
        new Field(phrases.word("field.tags"), tags),
        new Field(
            phrases.word("field.category"), phrases.word("category." + details.category().slug())),
        new Field(phrases.word("field.alt"), details.alt().text()));
  }
}
