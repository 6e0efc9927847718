-- Members are told when a comment mentions them.

alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check
  check (kind in
    ('APPROVED', 'HELD', 'REJECTED', 'TAKEN_DOWN', 'APPEAL_GRANTED', 'APPEAL_DENIED', 'COMMENTED',
     'MENTIONED', 'COMMENT_REMOVED', 'REPORT_UPHELD', 'REPORT_DISMISSED'));
