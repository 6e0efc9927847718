-- What examinations have cost each day (UTC), in calls of the service that examines, and whether operators were told that
-- the day's calls are used up.

create table budget_days (
  day   date primary key,
  calls integer not null default 0 check (calls >= 0),
  told  boolean not null default false
);
