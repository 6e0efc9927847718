-- What a picture shows, in the owner's words; and what the details of memes were before each change.

alter table memes add column alt_text text not null default '' check (char_length(alt_text) <= 300);

create table meme_edits (
  id                 uuid not null,
  meme_id            uuid not null references memes on delete cascade,
  at                 timestamptz(3) not null,
  editor_id          uuid not null references members,
  title_before       text not null,
  description_before text not null,
  tags_before        text[] not null,
  category_before    text not null,
  alt_text_before    text not null,
  title              text not null,
  description        text not null,
  tags               text[] not null,
  category           text not null,
  alt_text           text not null,
  primary key (meme_id, at, id)
);
