-- What happened on each day (UTC). The day 1970-01-01 has the totals of all days.

create table daily_counts (
  day    date not null,
  name   text not null,
  number bigint not null,
  primary key (day, name)
);

insert into daily_counts (day, name, number)
select date '1970-01-01', 'STORED_BYTES', coalesce(sum(bytes), 0) from memes where status <> 'WITHDRAWN';

-- What the activity log remembers of the last 30 days.
insert into daily_counts (day, name, number)
select cast(at at time zone 'UTC' as date), name, count(*)
from activities
join (values ('UPLOAD', 'UPLOADS'), ('REGISTER', 'MEMBERS'), ('LIKE', 'LIKES'), ('COMMENT', 'COMMENTS'),
             ('FAILED_LOG_IN', 'FAILED_LOG_INS')) as counted (act, name) on act = action
where at >= date_trunc('day', now(), 'UTC') - interval '30 days'
group by 1, 2;
