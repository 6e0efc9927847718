-- How many steps of trust a member has: one for each approved upload, one less for each rejected one.

alter table members add trust integer not null default 0 check (trust >= 0);
