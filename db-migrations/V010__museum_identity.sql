-- Which museum these records belong to; its pictures carry the same. One row, written when the museum opens for the first time.

create table museum (
  only_row boolean primary key default true check (only_row),
  identity uuid not null
);
