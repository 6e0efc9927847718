-- Whoever made what is reported, who may not decide on it, also once it is gone; unknown in cases from before.
alter table report_cases add column author_id uuid references members;

-- Whether nobody may comment on the meme any more.
alter table memes add column comments_locked boolean not null default false;
