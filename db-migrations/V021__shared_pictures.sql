-- Pictures from before have no file for other sites: their other renditions are shown there.
alter table memes add column share_kept boolean not null default false;
