-- Which curator has a held meme open, and until when others leave it alone.

create table review_claims (
  meme_id    uuid primary key references memes on delete cascade,
  curator_id uuid not null references members on delete cascade,
  until      timestamptz(3) not null
);

-- Whether the member, a curator, sees held pictures without revealing them first.
alter table members add column reveals_pictures boolean not null default false;
