package org.mememuseum.web.meme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.mememuseum.meme.AltText;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;

/** The fields for a meme's details, in the forms that upload, correct and edit one. */
@Named
@RequestScoped
public class DetailsForm {
  private Title title;
  private Description description = Description.NONE;
  private Tags tags = Tags.NONE;
  private Category category = Category.OTHER;
  private AltText alt = AltText.NONE;

  /** Fills the fields. */
  public void fill(MemeDetails details) {
    title = details.title();
    description = details.description();
    tags = details.tags();
    category = details.category();
    alt = details.alt();
  }

  /** Returns what was entered. */
  public MemeDetails entered() {
    return new MemeDetails(title, description, tags, category, alt);
  }

  public Title getTitle() {
    return title;
  }

  public void setTitle(Title title) {
    this.title = title;
  }

  public Description getDescription() {
    return description;
  }

  public void setDescription(Description description) {
    this.description = description;
  }

  public Tags getTags() {
    return tags;
  }

  public void setTags(Tags tags) {
    this.tags = tags;
  }

  public Category getCategory() {
    return category;
  }

  public void setCategory(Category category) {
    this.category = category;
  }

  public AltText getAlt() {
    return alt;
  }

  public void setAlt(AltText alt) {
    this.alt = alt;
  }
}
