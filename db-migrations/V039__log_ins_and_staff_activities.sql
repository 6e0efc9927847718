-- The last logins of a member, and what the staff does. A list of all that somebody did may have thousands of other lines before.

create index activities_by_log_in on activities (actor_id, at, id) where action = 'LOG_IN';

create index activities_by_staff on activities (at, id) where action in ('DECISION', 'ANSWER_APPEAL', 'DISMISS_REPORTS',
  'UPHOLD_REPORTS', 'RELEASE_COMMENT', 'REMOVE_COMMENT', 'LOCK_COMMENTS', 'UNLOCK_COMMENTS', 'APPOINT', 'SUSPEND',
  'LIFT_SUSPENSION', 'SIGN_OUT_MEMBER', 'TAKE_DOWN_WORKS', 'RESTORE_WORKS', 'CHANGE_SETTINGS', 'CHANGE_POLICY');
