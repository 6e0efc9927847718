-- The activity log: written often, never changed. No foreign keys, so that it outlives what it tells of; the time is part
-- of the key, so that it can be partitioned by time one day, and its order needs no second index.

create table activities (
  id         uuid not null,
  at         timestamptz(3) not null,
  action     text not null,
  actor_id   uuid,
  subject_id uuid,
  details    text not null,
  address    text,
  primary key (at, id)
);
