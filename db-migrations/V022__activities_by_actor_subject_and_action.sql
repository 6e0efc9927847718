-- The activity log is read by who did something, by what it was done to, and by what was done.

create index activities_by_actor on activities (actor_id, at, id) where actor_id is not null;
create index activities_by_subject on activities (subject_id, at, id) where subject_id is not null;
create index activities_by_action on activities (action, at, id);
