-- What visitors do with memes. The counts are on the meme's row and change in the same transaction.

create table likes (
  member_id uuid not null references members on delete cascade,
  meme_id   uuid not null references memes on delete cascade,
  primary key (member_id, meme_id)
);
create index likes_by_meme on likes (meme_id);

create table comments (
  id         uuid primary key,
  meme_id    uuid not null references memes on delete cascade,
  author_id  uuid not null references members,
  -- Null: removed. What it said is gone, that it was there is not.
  text       text check (char_length(text) between 1 and 1000),
  created_at timestamptz(3) not null,
  edited_at  timestamptz(3)
);
create index comments_by_meme on comments (meme_id, created_at, id) where text is not null;
create index comments_by_author on comments (author_id);

-- Kept for a day or two to count each visitor once. No foreign key: rows come in thousands, and
-- only for memes that the same transaction has locked.
create table visits (
  day     date not null,
  meme_id uuid not null,
  visitor text collate "C" not null check (char_length(visitor) <= 64),
  primary key (day, meme_id, visitor)
);

create table milestones (
  meme_id   uuid not null references memes on delete cascade,
  milestone text not null,
  primary key (meme_id, milestone)
);
