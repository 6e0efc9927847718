-- Announcements to operators from the transaction that makes them until they are delivered, or were given up and are dropped.

create table outbox (
  id         uuid primary key,
  topic      text not null,
  subject    text not null,
  body       text not null,
  attributes text[] not null,
  created_at timestamptz(3) not null,
  state      text not null check (state in ('WAITING', 'DEAD')),
  attempts   integer not null check (attempts >= 0),
  at         timestamptz(3) not null,
  reason     text not null
);

create index outbox_by_state on outbox (state, at, id);
