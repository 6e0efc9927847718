package org.mememuseum.web.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mememuseum.meme.Category;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Phrases;

/** The categories with their display names and links. */
@Named
@ApplicationScoped
public class CategoryLinks {
  private Phrases phrases;

  protected CategoryLinks() {}

  @Inject
  public CategoryLinks(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Returns all categories in display order. */
  public List<CategoryLink> getAll() {
    return Arrays.stream(Category.values()).map(this::of).toList();
  }

  /** Returns the link of a category. */
  public CategoryLink of(Category category) {
    String label = phrases.word("category." + category.slug());
    return new CategoryLink(category, label, Links.to(category));
  }

  /** A category as a page shows it. */
  public record CategoryLink(Category category, String label, String href) {}
}
