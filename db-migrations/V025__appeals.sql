-- Appeals of owners against rejections: one for each decision, answered once.

create table appeals (
  decision_id uuid primary key references decisions on delete cascade,
  meme_id     uuid not null references memes on delete cascade,
  owner_id    uuid not null references members on delete cascade,
  at          timestamptz(3) not null,
  words       text not null,
  answered_by uuid references members,
  answered_at timestamptz(3),
  answer      text,
  granted     boolean,
  check ((answered_at is null) = (answered_by is null)),
  check ((answered_at is null) = (answer is null)),
  check ((answered_at is null) = (granted is null))
);
create index appeals_open on appeals (at, decision_id) where answered_at is null;

alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check
  check (kind in
    ('APPROVED', 'HELD', 'REJECTED', 'TAKEN_DOWN', 'APPEAL_GRANTED', 'APPEAL_DENIED', 'COMMENTED'));
