-- The examiner's whole answer, to the letter, so that a decision can be understood long after. JSON, but kept as text:
-- jsonb would reorder it and refuse characters that a service may send. Empty where a decision rests on no answer.

alter table decisions add evidence text not null default '';
