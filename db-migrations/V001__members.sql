-- Members, their sign-ins, and the attempts that are counted against guessing.
-- Keys are compared byte by byte (collate "C"), so that no operating system's collation decides what is unique.

create table members (
  id            uuid primary key,
  email         text collate "C" not null,
  name          text not null,
  name_key      text collate "C" not null,
  password_hash text not null,
  bio           text not null check (char_length(bio) <= 500),
  role          text not null check (role in ('MEMBER', 'CURATOR', 'ADMIN')),
  created_at    timestamptz(3) not null,
  constraint members_email_taken unique (email),
  constraint members_name_taken unique (name_key)
);

create table sign_ins (
  token      text collate "C" primary key check (token ~ '^[0-9a-f]{64}$'),
  member_id  uuid not null references members on delete cascade,
  expires_at timestamptz(3) not null,
  remembered boolean not null
);
create index sign_ins_by_member on sign_ins (member_id);
create index sign_ins_by_expiry on sign_ins (expires_at);

create table attempts (
  id           bigint generated always as identity primary key,
  key          text collate "C" not null check (char_length(key) <= 100),
  attempted_at timestamptz(3) not null
);
create index attempts_by_key on attempts (key, attempted_at desc);
create index attempts_by_time on attempts (attempted_at);
