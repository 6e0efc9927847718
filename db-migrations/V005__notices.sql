-- What members are told in the museum.

create table notices (
  id         uuid primary key,
  member_id  uuid not null references members on delete cascade,
  kind       text not null check (kind in ('APPROVED', 'HELD', 'REJECTED', 'COMMENTED')),
  meme_id    uuid not null references memes on delete cascade,
  title      text not null,
  details    text not null,
  created_at timestamptz(3) not null,
  is_read    boolean not null
);
create index notices_by_member on notices (member_id, created_at desc, id desc);
create index notices_unread on notices (member_id) where not is_read;
