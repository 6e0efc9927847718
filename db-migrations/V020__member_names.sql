-- Whose every public name is, or was: a name given up stays with its member, and leads to them.
-- A name is there in lower case and, for names chosen from here on, in the forms that it shares
-- with all names that look like it.

create table member_names (
  name_key  text collate "C" primary key,
  member_id uuid not null references members on delete cascade
);
create index member_names_by_member on member_names (member_id);

insert into member_names (name_key, member_id) select name_key, id from members;

alter table members drop column name_key;
