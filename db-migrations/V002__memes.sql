-- Memes and the walls they hang on. A meme's row is never deleted: withdrawn is a state.

create table memes (
  id              uuid primary key,
  owner_id        uuid not null references members,
  title           text not null check (char_length(title) between 1 and 120),
  description     text not null check (char_length(description) <= 2000),
  -- In the order given; meme_tags holds them for finding.
  tags            text[] not null check (cardinality(tags) <= 10),
  category        text not null check (category in ('ANIMALS', 'ART', 'GAMES', 'INTERNET', 'LIFE',
                    'SCHOOL', 'SCIENCE', 'TECHNOLOGY', 'WORK', 'OTHER')),
  format          text not null check (format in ('JPEG', 'PNG', 'GIF', 'WEBP')),
  width           integer not null check (width > 0),
  height          integer not null check (height > 0),
  bytes           bigint not null check (bytes > 0),
  sha256          text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  perceptual_hash bigint not null,
  animated        boolean not null,
  created_at      timestamptz(3) not null,
  status          text not null
                    check (status in ('PENDING', 'APPROVED', 'HELD', 'REJECTED', 'WITHDRAWN')),
  published_at    timestamptz(3),
  labels          text[] not null,
  detected_text   text not null,
  reasons         text[] not null,
  likes           bigint not null default 0 check (likes >= 0),
  views           bigint not null default 0 check (views >= 0),
  comments        bigint not null default 0 check (comments >= 0),
  -- The place on the wall: there exactly while the public sees the meme. Asking for a place makes
  -- the partial indexes below fit without naming a status.
  hung_at         timestamptz(3) generated always as
                    (case when status = 'APPROVED' then published_at end) stored,
  -- The same place, for the hall alone. Were the hall's index on hung_at, the database could choose
  -- to walk the whole hall in search of one category or member that hung nothing for long.
  hall_at         timestamptz(3) generated always as
                    (case when status = 'APPROVED' then published_at end) stored,
  constraint memes_published check (status <> 'APPROVED' or published_at is not null)
)
-- Room for counting in place: no count is in an index.
with (fillfactor = 80);

create index memes_hall on memes (hall_at desc, id desc) where hall_at is not null;
create index memes_by_category on memes (category, hung_at desc, id desc) where hung_at is not null;
create index memes_by_member on memes (owner_id, hung_at desc, id desc) where hung_at is not null;
create index memes_by_chance on memes (id) where hung_at is not null;
create index memes_of_owner on memes (owner_id, created_at desc, id desc)
  where status <> 'WITHDRAWN';
create index memes_by_status on memes (status, created_at, id);

create table meme_tags (
  meme_id uuid not null references memes on delete cascade,
  tag     text collate "C" not null check (char_length(tag) between 1 and 90),
  -- Copied from the meme, so that the wall of a tag is one walk along one index.
  hung_at timestamptz(3),
  primary key (meme_id, tag)
);
create index meme_tags_wall on meme_tags (tag, hung_at desc, meme_id desc)
  where hung_at is not null;
