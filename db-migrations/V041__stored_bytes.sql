-- What a picture takes with all its renditions. Unknown of pictures from before, of which only the original counts.

alter table memes add column stored_bytes bigint check (stored_bytes >= bytes);
