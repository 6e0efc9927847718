package org.mememuseum.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;
import org.mememuseum.discovery.Listing;
import org.mememuseum.discovery.Period;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.Tag;

/**
 * Measures what reads cost in a large database: the rows that PostgreSQL reads from tables. Each
 * read is repeated until PostgreSQL keeps its plan.
 */
class JpaReadingCostIT {
  private static final JpaStores STORES = OnPostgres.STORES;
  private static final int PAGE = 24;
  private static final int DAYS_OF_A_WEEK = 8;
  private static final Optional<Cursor> START = Optional.empty();
  private static final MemberId OWNER = new MemberId(id(0, 7));
  private static final MemberId FORMER = new MemberId(id(0, 1));
  private static final List<Listing> LISTINGS =
      List.of(
          new Listing.All(),
          new Listing.InCategory(Category.GAMES),
          new Listing.InCategory(Category.ART),
          new Listing.ByMember(OWNER),
          new Listing.ByMember(FORMER),
          new Listing.WithTag(new Tag("common")),
          new Listing.WithTag(new Tag("rare")));
  // Planning may read the ends of the indexes, whatever their size.
  private static final int PLANNING = 12;

  private static UUID id(long first, long last) {
    return UUID.fromString("%08x-0000-7000-8000-%012x".formatted(first, last));
  }

  @BeforeAll
  static void fill() {
    STORES.clear();
    STORES.together(
        () -> {
          STORES.sql(MEMBERS).executeUpdate();
          STORES.sql("insert into member_names select name, id from members").executeUpdate();
          STORES.sql(MEMES).executeUpdate();
          STORES.sql(TAGS).executeUpdate();
          STORES.sql(ACTIVITIES).executeUpdate();
          return STORES.sql(COMMENTS).executeUpdate();
        });
    STORES.together(() -> STORES.sql("analyze").executeUpdate());
  }

  @AfterAll
  static void empty() {
    STORES.clear();
  }

  private static final String ID =
      "cast(lpad(to_hex(%s), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(%s), 12, '0') as uuid)";
  // So many that PostgreSQL would rather look up a page of authors than read all of them.
  private static final String MEMBERS =
      """
      insert into members
      select %s, n || '@museum.example', 'name' || n, '', '', 'MEMBER', now()
      from generate_series(0, 19999) n
      """
          .formatted(ID.formatted("0", "n"));
  // One meme in ten is not public, one in a hundred has the rare tag, and two each are published at
  // the same time. The first 6,000 are by one member and in one category, which have none since.
  private static final String MEMES =
      """
      insert into memes
        (id, owner_id, title, description, tags, category, format, width, height, bytes, sha256,
         perceptual_hash, animated, created_at, status, published_at, labels, detected_text, reasons,
         likes)
      select %s, %s, 'title', 'words', cast(
        case when n %% 100 = 7 then '{common,rare}' else '{common}' end as text[]),
        case when n <= 6000 then 'ART' else (array['GAMES', 'LIFE', 'WORK'])[1 + n %% 3] end, 'PNG', 9, 9, 9, repeat('0', 64),
        0, false, timestamptz '2026-01-01' + n * interval '1 minute',
        (array['APPROVED', 'HELD', 'REJECTED', 'WITHDRAWN', 'PENDING'])
          [1 + case when n %% 10 = 0 then 1 + n / 10 %% 4 else 0 end],
        timestamptz '2026-01-01' + n / 2 * interval '2 minute', '{}', '', '{}', n * 7919 %% 1009
      from generate_series(1, 20000) n
      """
          .formatted(
              ID.formatted("n", "0"),
              ID.formatted("0", "case when n <= 6000 then 1 else 7 + n % 1998 * 10 end"));
  private static final String TAGS =
      "insert into meme_tags select id, unnest(tags), hung_at, likes from memes";
  private static final String COMMENTS =
      """
      insert into comments (id, meme_id, author_id, text, created_at)
      select gen_random_uuid(), %s, %s, 'text', timestamptz '2026-01-01' + n * interval '1 minute'
      from generate_series(1, 10000) n
      """
          .formatted(ID.formatted("1 + n % 5", "0"), ID.formatted("0", "n % 2000"));

  // One line in 50 is a login by the same member, one in 500 a decision; all others are likes.
  private static final String ACTIVITIES =
      """
      insert into activities (id, at, action, actor_id, details)
      select gen_random_uuid(), timestamptz '2026-01-01' + n * interval '1 minute',
        case when n %% 500 = 1 then 'DECISION' when n %% 50 = 2 then 'LOG_IN' else 'LIKE' end,
        %s, ''
      from generate_series(1, 20000) n
      """
          .formatted(ID.formatted("0", "7"));

  @Test
  void loginsAndWhatTheStaffDoesAreReadWithoutTheRestOfTheLog() {
    var halfway = Optional.of(new Cursor(Instant.parse("2026-01-07T00:00:00Z"), id(8000, 0)));
    for (var after : List.of(START, halfway)) {
      assertThat(cost(() -> STORES.activities().findByStaff(after, PAGE)))
          .isLessThanOrEqualTo(PAGE + 1 + PLANNING);
    }
    assertThat(cost(() -> STORES.activities().findLogIns(OWNER, PAGE)))
        .isLessThanOrEqualTo(PAGE + 1 + PLANNING);
  }

  @Test
  void aPageOfAnyWallReadsLittleMoreThanItShows() {
    var halfway = Optional.of(new Cursor(Instant.parse("2026-01-07T00:00:00Z"), id(8000, 0)));
    for (var listing : LISTINGS) {
      for (var after : List.of(START, halfway)) {
        // Memes, their authors and, for a tag, its rows: each one more than the page shows.
        assertThat(cost(() -> STORES.index().findNewest(listing, after, PAGE)))
            .as(listing + " " + after)
            .isLessThanOrEqualTo(3 * (PAGE + 1) + PLANNING);
      }
    }
  }

  @Test
  void theMostLikedOfEachDayReadNoMoreThanAPageEach() {
    var day = Instant.parse("2026-01-07T12:00:00Z");
    for (var listing : LISTINGS) {
      assertThat(cost(() -> STORES.index().findMostLiked(listing, Optional.empty(), PAGE)))
          .as(listing.toString())
          .isLessThanOrEqualTo(3 * PAGE + PLANNING);
      assertThat(cost(() -> STORES.index().findMostLiked(listing, Period.WEEK.until(day), PAGE)))
          .as(listing + " in a week")
          .isLessThanOrEqualTo(DAYS_OF_A_WEEK * PAGE + 2 * PAGE + PLANNING);
    }
  }

  @Test
  void anEmptyWallReadsNothing() {
    assertThat(
            cost(
                () ->
                    STORES
                        .index()
                        .findNewest(new Listing.InCategory(Category.SCHOOL), START, PAGE)))
        .isLessThanOrEqualTo(PLANNING);
    assertThat(
            cost(
                () -> STORES.index().findNewest(new Listing.WithTag(new Tag("none")), START, PAGE)))
        .isLessThanOrEqualTo(PLANNING);
  }

  @Test
  void neighboursAndChanceReadOneMeme() {
    var place = new Cursor(Instant.parse("2026-01-07T00:00:00Z"), id(8000, 0));

    for (var listing : LISTINGS) {
      assertThat(cost(() -> STORES.index().findNewer(listing, place)))
          .isLessThanOrEqualTo(6 + PLANNING);
      assertThat(cost(() -> STORES.index().findOlder(listing, place)))
          .isLessThanOrEqualTo(6 + PLANNING);
    }
    assertThat(cost(() -> STORES.index().findFrom(id(9000, 1)))).isLessThanOrEqualTo(2 + PLANNING);
    assertThat(cost(() -> STORES.index().findFrom(id(0xffffffffL, 0))))
        .isLessThanOrEqualTo(2 + PLANNING);
    assertThat(cost(() -> STORES.memes().find(new MemeId(id(9000, 0))))).isEqualTo(2);
  }

  @Test
  void listsForOwnersCuratorsAndTheSweepReadLittleMoreThanTheyShow() {
    for (var owner : List.of(OWNER, FORMER)) {
      assertThat(cost(() -> STORES.memes().findByOwner(owner, START, PAGE)))
          .isLessThanOrEqualTo(2 * (PAGE + 1) + PLANNING);
    }
    assertThat(cost(() -> STORES.memes().findByStatus(Status.HELD, START, PAGE)))
        .isLessThanOrEqualTo(2 * (PAGE + 1) + PLANNING);
    assertThat(cost(() -> STORES.memes().findPendingSince(Instant.now(), PAGE)))
        .isLessThanOrEqualTo(PAGE + PLANNING);
    assertThat(cost(() -> STORES.comments().findUnder(new MemeId(id(3, 0)), START, PAGE)))
        .isLessThanOrEqualTo(2 * (PAGE + 1) + PLANNING);
  }

  @Test
  void membersAreReadByTheirKeys() {
    assertThat(cost(() -> STORES.members().findById(OWNER))).isEqualTo(1);
    assertThat(cost(() -> STORES.members().findByEmail(new EmailAddress("7@museum.example"))))
        .isEqualTo(1);
    assertThat(cost(() -> STORES.members().findByName(new PublicName("Name7")))).isEqualTo(2);
  }

  /** Returns how many rows a read took from tables; fails if it scanned a whole table. */
  private static long cost(Supplier<?> read) {
    return STORES.together(
        () -> {
          // The driver prepares a statement on its 5th execution; after 5 more the plan is final.
          for (int i = 0; i < 15; i++) {
            assertThat(read.get()).isNotNull();
          }
          var before = counters();
          assertThat(read.get()).isNotNull();
          var after = counters();
          assertThat(after.get("scans")).as("whole tables read").isEqualTo(before.get("scans"));
          return after.get("rows") - before.get("rows");
        });
  }

  private static Map<String, Long> counters() {
    String sql =
        """
        select sum(seq_scan), sum(seq_tup_read) + sum(coalesce(idx_tup_fetch, 0))
        from pg_stat_xact_user_tables
        """;
    var row = (Object[]) STORES.sql(sql).getSingleResult();
    Map<String, Long> counters = new HashMap<>();
    counters.put("scans", ((Number) row[0]).longValue());
    counters.put("rows", ((Number) row[1]).longValue());
    return counters;
  }
}
