-- Pictures from before have neither: listings show their other renditions, and nothing until one has come.
alter table memes
  add column medium_kept boolean not null default false,
  add column main_colour text check (main_colour ~ '^[0-9a-f]{6}$');
