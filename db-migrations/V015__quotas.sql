-- What has been taken from quotas within their periods: actions of members within an hour, and calls of the service that
-- examines within a day, which had a table of their own.

create table quotas (
  key       text collate "C" not null check (char_length(key) <= 100),
  begins_at timestamptz(3) not null,
  ends_at   timestamptz(3) not null,
  taken     integer not null check (taken >= 0),
  primary key (key, begins_at)
);
create index quotas_by_end on quotas (ends_at);

insert into quotas (key, begins_at, ends_at, taken)
select 'examinations', day::timestamp at time zone 'UTC', (day + 1)::timestamp at time zone 'UTC', calls from budget_days
union all
select 'examinations-told', day::timestamp at time zone 'UTC', (day + 1)::timestamp at time zone 'UTC', 1 from budget_days where told;

drop table budget_days;
