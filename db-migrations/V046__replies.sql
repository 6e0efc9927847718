-- A comment and its replies are a thread, which has the id of that comment. Ids sort by time, so that a page of threads
-- is one range of the index.

alter table comments add column parent_id uuid references comments on delete cascade;
alter table comments add column thread_id uuid not null generated always as (coalesce(parent_id, id)) stored;
create index comments_by_thread on comments (meme_id, thread_id, id) where text is not null;
create index comments_by_parent on comments (parent_id) where parent_id is not null;
drop index comments_by_meme;

alter table held_comments add column parent_id uuid references comments on delete cascade;

-- Members are told of replies to their comments.
alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check
  check (kind in
    ('APPROVED', 'HELD', 'REJECTED', 'TAKEN_DOWN', 'APPEAL_GRANTED', 'APPEAL_DENIED', 'COMMENTED',
     'REPLIED', 'MENTIONED', 'COMMENT_REMOVED', 'REPORT_UPHELD', 'REPORT_DISMISSED'));
