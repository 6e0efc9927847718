package org.mememuseum.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.meme.Memes.aMeme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.discovery.Listing;
import org.mememuseum.meme.Tag;

/** Tests that the migration brings tags of earlier versions into their current form. */
class TagMigrationIT implements OnPostgres {
  @Test
  void aTagInAnotherFormBecomesTheOne() throws SQLException, IOException {
    var meme = aMeme().by(aKeptMember()).tagged("foldedfish").approved(Instant.EPOCH).build();
    stores().memes().add(meme);
    try (var connection = Postgres.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("update meme_tags set tag = 'foldedﬁsh' where tag = 'foldedfish'");
      statement.execute(
          "update memes set tags = array['foldedﬁsh', 'foldedfish'] where id = '%s'"
              .formatted(meme.id()));
      statement.execute(migration());
    }

    assertThat(stores().memes().find(meme.id()).orElseThrow().details().tags().all())
        .containsExactly(new Tag("foldedfish"));
    var listing = new Listing.WithTag(new Tag("ｆｏｌｄｅｄﬁsh"));
    assertThat(stores().index().findNewest(listing, Optional.empty(), 5).items())
        .extracting(found -> found.id())
        .containsExactly(meme.id());
  }

  private static String migration() throws IOException {
    try (var script =
        TagMigrationIT.class.getResourceAsStream("/db-migrations/V018__tags_in_one_form.sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
