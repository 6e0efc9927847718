-- The examinations whose evidence is stored, newest first, for trying a policy on them.

create index decisions_with_evidence on decisions (decided_at, id) where evidence <> '';
