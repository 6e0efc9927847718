package org.mememuseum.demo.hang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageFormTest {
  private static final String PAGE =
      """
      <form id="search" action="/search"><input type="search" name="q"/><button>Search</button></form>
      <form id="form" method="post" action="/register?a=1&amp;b=2" enctype="multipart/form-data">
        <input type="hidden" name="form" value="form" />
        <label for="form:email">E-mail <span aria-hidden="true">*</span></label>
        <input id="form:email" name="form:email" type="email" value="a&quot;b" required="required">
        <label for="form:about">Description</label>
        <textarea name="form:about" id="form:about" rows="3">old &amp; grey</textarea>
        <label for="form:kind">Category</label>
        <select id="form:kind" name="form:kind"><option value="">Choose</option>
          <option value="c-1">Animals</option><option value="art">Fine art</option></select>
        <label for="keep">Keep</label><input type="checkbox" id="keep" name="keep" value="on"/>
        <input type='hidden' name='jakarta.faces.ViewState' id='j_id1:0' value='AbC+/=' />
        <input type="submit" name="form:go" value="Register" />
        <button type="submit" name="form:like" value="1" aria-label="Like"><svg/>12</button>
      </form>
      """;

  private static PageForm form() {
    return PageForm.withButton(PAGE, "Register").orElseThrow();
  }

  @Test
  void aFormIsFoundByTheWordsOnItsButton() {
    assertThat(form().action()).isEqualTo("/register?a=1&b=2");
    assertThat(form().sendsFiles()).isTrue();
    assertThat(PageForm.withButton(PAGE, "Search").orElseThrow().action()).isEqualTo("/search");
    assertThat(PageForm.withButton(PAGE, "Delete")).isEmpty();
  }

  @Test
  void hiddenFieldsAndPresetValuesAreSentAsABrowserWould() {
    assertThat(form().values())
        .containsExactly(
            Map.entry("form", "form"),
            Map.entry("form:email", "a\"b"),
            Map.entry("form:about", "old & grey"),
            Map.entry("form:kind", ""),
            Map.entry("jakarta.faces.ViewState", "AbC+/="));
  }

  @Test
  void fieldsAreFilledByTheirLabelsAndThePressedButtonIsSent() {
    PageForm form = form().type("E-mail", "x@y.invalid").type("Description", "new");
    form.choose("Category", "animals").press("Register");

    assertThat(form.values())
        .containsEntry("form:email", "x@y.invalid")
        .containsEntry("form:about", "new")
        .containsEntry("form:kind", "c-1")
        .containsEntry("form:go", "Register")
        .doesNotContainKey("form:like");
    assertThat(form().choose("Category", "art").values()).containsEntry("form:kind", "art");
  }

  @Test
  void aButtonWithAPictureIsKnownByItsAccessibleName() {
    assertThat(form().press("Like").values()).containsEntry("form:like", "1");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> form().type("Shoe size", "44")).hasMessageContaining("Shoe size");
    assertThatThrownBy(() -> form().press("Fly")).hasMessageContaining("Fly");
    assertThatThrownBy(() -> form().choose("Category", "opera")).hasMessageContaining("opera");
  }
}
