-- Suspended members, who cannot sign in.

alter table members
  add suspension_reason text,
  add suspended_until timestamptz(3),
  add check (suspension_reason is not null or suspended_until is null);

create index members_who_are_admins on members (id) where role = 'ADMIN';
