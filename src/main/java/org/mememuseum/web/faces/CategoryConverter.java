package org.mememuseum.web.faces;

import jakarta.faces.convert.FacesConverter;
import org.mememuseum.InvalidInputException;
import org.mememuseum.meme.Category;

/** Form fields that hold a {@link Category}. */
@FacesConverter(forClass = Category.class)
public class CategoryConverter extends ValueConverter<Category> {
  public CategoryConverter() {
    super(CategoryConverter::read, Category::slug);
  }

  private static Category read(String slug) {
    return Category.parse(slug).orElseThrow(() -> new InvalidInputException("category", "unknown"));
  }
}
