-- What admins change while the museum runs. Every change is a new revision.

create table revisions (
  document text not null,
  number   integer not null check (number > 0),
  at       timestamptz(3) not null,
  saved_by uuid not null,
  text     text not null,
  primary key (document, number)
);

-- What curators decide is found apart from what the examination decides.
update activities set action = 'DECISION' where action = 'VERDICT' and actor_id is not null;
