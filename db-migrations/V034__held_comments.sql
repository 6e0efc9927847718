-- Comments with links by members who are not trusted: they wait for a curator.

create table held_comments (
  id         uuid primary key,
  meme_id    uuid not null references memes on delete cascade,
  author_id  uuid not null references members,
  text       text not null check (char_length(text) between 1 and 1000),
  created_at timestamptz(3) not null
);

create index held_comments_by_meme on held_comments (meme_id, author_id);
create index held_comments_by_time on held_comments (created_at, id);
