-- Owners are told when a meme of theirs was taken down.

alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check
  check (kind in ('APPROVED', 'HELD', 'REJECTED', 'TAKEN_DOWN', 'COMMENTED'));
