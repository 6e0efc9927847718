package org.mememuseum.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.mememuseum.launch.Databases;
import org.mememuseum.launch.PostgresServer;
import org.mememuseum.member.TokenHash;

/**
 * Any number of memes, inserted by the database itself; their pictures do not exist. Nine of ten
 * are public, one of a thousand is held. All have the tag {@code common}, one of a hundred has
 * {@code rare}; ten categories alternate; each member owns 50. They have up to 996 likes. The
 * activity log has ten lines for each meme. The member {@code name0} is an admin.
 */
final class Multitude {
  /** The sign-in token of {@code name0}. */
  static final String TOKEN = "g".repeat(43);

  private static final String ID =
      "cast(lpad(to_hex(%s), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(%s), 12, '0') as uuid)";
  private static final String MEMBERS =
      """
      insert into members
      select %s, n || '@museum.example', 'name' || n, '', '', 'MEMBER', now()
      from generate_series(%%1$d / 50, %%2$d / 50 - 1) n
      """
          .formatted(ID.formatted("0", "n"));
  private static final String NAMES =
      """
      insert into member_names (name_key, member_id)
      select name, id from members where name like 'name%' on conflict do nothing
      """;
  private static final String SIGN_IN =
      "insert into sign_ins select '%s', id, now() + interval '1 day', false from members"
          + " where name = 'name0' on conflict do nothing";
  private static final String MEMES =
      """
      insert into memes
        (id, owner_id, title, description, tags, category, format, width, height, bytes, sha256,
         perceptual_hash, animated, created_at, status, published_at, labels, detected_text, reasons,
         likes)
      select %s, %s, 'Number ' || n, 'Words below it.',
        cast(case when n %%%% 100 = 7 then '{common,rare}' else '{common}' end as text[]),
        (array['ANIMALS', 'ART', 'GAMES', 'INTERNET', 'LIFE', 'SCHOOL', 'SCIENCE', 'TECHNOLOGY',
               'WORK', 'OTHER'])[1 + n / 10 %%%% 10],
        'PNG', 400, 300, 9000, repeat('0', 64), 0, false,
        timestamptz '2020-01-01' + n * interval '1 minute',
        case when n %%%% 1000 = 0 then 'HELD' when n %%%% 10 = 0 then 'REJECTED' else 'APPROVED' end,
        timestamptz '2020-01-01' + n * interval '1 minute', '{}', '', '{}',
        n %%%% 997
      from generate_series(%%1$d, %%2$d - 1) n
      """
          .formatted(ID.formatted("n", "0"), ID.formatted("0", "n / 50"));
  private static final String TAGS =
      """
      insert into meme_tags (meme_id, tag, hung_at, likes)
      select id, unnest(tags), hung_at, likes from memes
      where created_at >= timestamptz '2020-01-01' + %1$d * interval '1 minute'
      """;
  private static final String ACTIVITIES =
      """
      insert into activities (id, at, action, actor_id, subject_id, details, address)
      select gen_random_uuid(), timestamptz '2020-01-01' + n * interval '6 seconds',
        case when n %%%% 10 = 3 then 'COMMENT' when n %%%% 10 = 7 then 'LOG_IN' else 'LIKE' end,
        %s, %s, '', repeat('a', 64)
      from generate_series(10 * %%1$d, 10 * %%2$d - 1) n
      """
          .formatted(ID.formatted("0", "(n / 10 * 7 %% 200)"), ID.formatted("n / 10", "0"));
  private static final String ADMIN = "update members set role = 'ADMIN' where name = 'name0'";
  private static final int AT_ONCE = 100_000;

  private final PostgresServer database;
  private int size;

  Multitude(PostgresServer database) {
    this.database = database;
  }

  /** Adds memes up to this number, a multiple of 50, and has the database analyze the tables. */
  void growTo(int target) throws SQLException {
    String url = database.url(PostgresServer.DATABASE);
    try (Connection connection = Databases.connect(url, PostgresServer.USER, database.password());
        var statement = connection.createStatement()) {
      while (size < target) {
        int end = Math.min(size + AT_ONCE, target);
        for (String sql : new String[] {MEMBERS, MEMES, TAGS, ACTIVITIES}) {
          statement.execute(sql.formatted(size, end));
        }
        size = end;
      }
      statement.execute(NAMES);
      statement.execute(ADMIN);
      statement.execute(SIGN_IN.formatted(TokenHash.of(TOKEN).hex()));
      statement.execute("vacuum (analyze) members, member_names, memes, meme_tags, activities");
    }
  }

  /** Returns the id of the member {@code name} with this number. */
  static UUID memberId(int number) {
    return new UUID(0x7000L, 0x8000000000000000L + number);
  }

  /** Returns the id of a meme; it was published this many minutes after the first. */
  static UUID id(int number) {
    return UUID.fromString("%08x-0000-7000-8000-000000000000".formatted(number));
  }
}
