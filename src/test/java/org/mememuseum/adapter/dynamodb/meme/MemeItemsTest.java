package org.mememuseum.adapter.dynamodb.meme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Rendition;
import org.mememuseum.web.gallery.SomeMeme;

class MemeItemsTest {
  @Test
  void anItemFromBeforeMainColoursAndMediumRenditionsIsReadWithoutThem() {
    Meme meme = SomeMeme.aMeme().measuring(1600, 1200).keepingMedium().build();
    var attributes = new HashMap<>(MemeItems.of(meme).attributes());
    assertThat(attributes.keySet().removeAll(List.of("medium_kept", "main_colour"))).isTrue();

    var picture = MemeItems.toDomain(new Item(attributes), meme.author()).picture();

    assertThat(picture.mainColour()).isEmpty();
    assertThat(picture.keptAs(Rendition.MEDIUM)).isEqualTo(Rendition.SHOW);
  }
}
