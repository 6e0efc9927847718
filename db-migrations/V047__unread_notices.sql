-- The newest unread notices of a member, for their number and what they are about.
create index notices_unread_by_time on notices (member_id, created_at desc, id desc) where not is_read;
drop index notices_unread;
