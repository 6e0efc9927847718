-- Every decision on a meme, for good, with what it rests on.

create table decisions (
  id             uuid primary key,
  meme_id        uuid not null references memes,
  decided_at     timestamptz(3) not null,
  decided_by     text not null,
  curator_id     uuid references members,
  verdict        text not null check (verdict in ('APPROVE', 'HOLD', 'REJECT')),
  reasons        text[] not null,
  policy_version text not null
);
create index decisions_by_meme on decisions (meme_id, decided_at, id);

create table findings (
  decision_id uuid not null references decisions on delete cascade,
  position    integer not null,
  label       text not null,
  confidence  double precision not null check (confidence between 0 and 100),
  threshold   double precision not null check (threshold between 0 and 100),
  primary key (decision_id, position)
);
