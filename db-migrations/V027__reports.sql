-- Reports of members about memes and comments. Those of one subject are one case, which a later report opens again.

create table report_cases (
  subject_id uuid primary key,
  meme_id    uuid not null references memes on delete cascade,
  comment_id uuid,
  opened_at  timestamptz(3) not null,
  closed_at  timestamptz(3),
  closed_by  uuid references members,
  upheld     boolean,
  check ((closed_at is null) = (closed_by is null)),
  check ((closed_at is null) = (upheld is null))
);
create index report_cases_open on report_cases (opened_at, subject_id) where closed_at is null;

create table reports (
  subject_id  uuid not null references report_cases on delete cascade,
  reporter_id uuid not null references members on delete cascade,
  at          timestamptz(3) not null,
  cause       text not null,
  words       text not null,
  primary key (subject_id, reporter_id)
);

alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check
  check (kind in
    ('APPROVED', 'HELD', 'REJECTED', 'TAKEN_DOWN', 'APPEAL_GRANTED', 'APPEAL_DENIED', 'COMMENTED',
     'COMMENT_REMOVED', 'REPORT_UPHELD', 'REPORT_DISMISSED'));
