-- The most liked memes of each listing, at any time and of each day in UTC. Views are counted more often than likes; they
-- still change rows in place, because their count is in no index. Memes without a like take no room here. The
-- indexes by day include the time, so that the rows of 31 days need not be read.

create index memes_liked on memes (likes desc, id desc) where hung_at is not null and likes > 0;
create index memes_liked_by_day on memes (((hung_at at time zone 'UTC')::date), likes desc, id desc) include (hung_at)
  where hung_at is not null and likes > 0;
create index memes_liked_in_category on memes (category, likes desc, id desc)
  where hung_at is not null and likes > 0;
create index memes_liked_in_category_by_day
  on memes (category, ((hung_at at time zone 'UTC')::date), likes desc, id desc) include (hung_at)
  where hung_at is not null and likes > 0;
create index memes_liked_of_member on memes (owner_id, likes desc, id desc)
  where hung_at is not null and likes > 0;
create index memes_liked_of_member_by_day
  on memes (owner_id, ((hung_at at time zone 'UTC')::date), likes desc, id desc) include (hung_at)
  where hung_at is not null and likes > 0;

-- Copied from the meme, as hung_at is.
alter table meme_tags add likes bigint not null default 0;
update meme_tags t set likes = m.likes from memes m where m.id = t.meme_id and m.likes > 0;
create index meme_tags_liked on meme_tags (tag, likes desc, meme_id desc)
  where hung_at is not null and likes > 0;
create index meme_tags_liked_by_day
  on meme_tags (tag, ((hung_at at time zone 'UTC')::date), likes desc, meme_id desc) include (hung_at)
  where hung_at is not null and likes > 0;
