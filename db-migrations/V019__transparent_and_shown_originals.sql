-- What is known of new pictures only: those from before keep the mat and the rendition that they have.
alter table memes
  add column transparent    boolean not null default false,
  add column original_shown boolean not null default false;
