-- Thresholds became settings; what was reached before keeps being reached.

update milestones set milestone = 'likes-10' where milestone = 'TEN_LIKES';
update milestones set milestone = 'views-100' where milestone = 'HUNDRED_VIEWS';
