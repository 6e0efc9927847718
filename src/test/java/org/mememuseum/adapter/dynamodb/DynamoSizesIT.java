package org.mememuseum.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.meme.Memes.aMeme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mememuseum.UuidV7;
import org.mememuseum.discovery.Listing;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Reason;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Verdict;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values of maximum size fit into items, and pages of them into responses. */
class DynamoSizesIT implements OnDynamoDb {
  // A character of the largest encoded size.
  private static final String WIDE = "\u732b";
  private static final int MAX_BYTES = 400 * 1024;

  private static ImageAnalysis muchSeen() {
    var labels = IntStream.range(0, 100).mapToObj(i -> "A label of some length, " + i).toList();
    return new ImageAnalysis(labels, WIDE.repeat(20_000), List.of(Reason.words(WIDE.repeat(500))));
  }

  private Meme aLargeMeme() {
    var tags = IntStream.range(0, 10).mapToObj(i -> WIDE.repeat(29) + i).toArray(String[]::new);
    return aMeme()
        .by(aKeptMember())
        .titled(WIDE.repeat(120))
        .describedAs(WIDE.repeat(2_000))
        .tagged(tags)
        .build();
  }

  @Test
  void theLargestVerdictIsOneTransaction() {
    var meme = kept(aLargeMeme());
    var approval = meme.approve(muchSeen(), NOON);
    var decision =
        new Decision(
            UuidV7.at(NOON),
            meme.id(),
            NOON,
            "rekognition",
            Optional.empty(),
            Verdict.APPROVE,
            List.of(),
            List.of(),
            "1",
            "x".repeat(200 * 1024));

    stores()
        .together(
            () -> {
              stores().memes().change(approval);
              stores().decisions().add(decision);
              return true;
            });

    assertThat(stores().memes().find(meme.id())).contains(meme.after(approval));
    assertThat(stores().decisions().findByMeme(meme.id())).containsExactly(decision);
    assertThat(sizeOf(meme)).isLessThan(MAX_BYTES / 4);
  }

  @Test
  void aPageOfTheLargestMemesIsWhole() {
    for (int i = 0; i < 30; i++) {
      var meme = kept(aLargeMeme());
      stores().memes().change(meme.approve(muchSeen(), NOON.plusMillis(i)));
    }

    var page = stores().index().findNewest(new Listing.All(), Optional.empty(), 24);

    assertThat(page.items()).hasSize(24);
    assertThat(page.next()).isPresent();
  }

  private static int sizeOf(Meme meme) {
    Map<String, AttributeValue> item =
        STORES
            .client()
            .getItem(
                get ->
                    get.tableName(STORES.table("MemeTable"))
                        .key(Map.of("meme_id", AttributeValue.fromS(meme.id().toString()))))
            .item();
    return item.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}
