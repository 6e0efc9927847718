-- How many steps of trust a member has: one for each approved upload, fewer after a rejection.

alter table members add trust integer not null default 0 check (trust >= 0);

update members set trust = approved.number
from (select owner_id, count(*) as number from memes where status = 'APPROVED' group by owner_id) as approved
where approved.owner_id = members.id;
