package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.mememuseum.meme.AltText;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.Tag;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;

/** The columns of a meme's details. */
@Embeddable
class DetailsColumns {
  private String title;
  private String description;

  @Convert(converter = TextArrayConverter.class)
  private List<String> tags;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Column(name = "alt_text")
  private String altText;

  static DetailsColumns of(MemeDetails details) {
    var columns = new DetailsColumns();
    columns.title = details.title().text();
    columns.description = details.description().text();
    columns.tags = tags(details);
    columns.category = details.category();
    columns.altText = details.alt().text();
    return columns;
  }

  static List<String> tags(MemeDetails details) {
    return details.tags().all().stream().map(Tag::text).toList();
  }

  MemeDetails toDomain() {
    return new MemeDetails(
        new Title(title),
        new Description(description),
        new Tags(tags.stream().map(Tag::new).toList()),
        category,
        new AltText(altText));
  }
}
