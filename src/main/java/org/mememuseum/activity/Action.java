package org.mememuseum.activity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The actions that the activity log records. */
public enum Action {
  REGISTER,
  LOG_IN,
  FAILED_LOG_IN,
  LOG_OUT,
  UPLOAD,
  /** The decision of an examination. */
  VERDICT,
  /** The decision of a curator. */
  DECISION,
  EDIT,
  CORRECT,
  APPEAL,
  ANSWER_APPEAL,
  REPORT,
  DISMISS_REPORTS,
  UPHOLD_REPORTS,
  VIEWS,
  LIKE,
  UNLIKE,
  COMMENT,
  /** A comment waits for a curator. */
  HOLD_COMMENT,
  RELEASE_COMMENT,
  EDIT_COMMENT,
  DELETE_COMMENT,
  /** A curator removes a comment. */
  REMOVE_COMMENT,
  LOCK_COMMENTS,
  UNLOCK_COMMENTS,
  DELETE,
  PROFILE_CHANGE,
  APPOINT,
  SUSPEND,
  LIFT_SUSPENSION,
  SIGN_OUT_MEMBER,
  LOOK_UP,
  TAKE_DOWN_WORKS,
  RESTORE_WORKS,
  CHANGE_SETTINGS,
  CHANGE_POLICY,
  SEND_AGAIN,
  DROP_MESSAGE,
  RUN_JOB,
  SWEEP,
  SWEEP_STOPPED;

  /**
   * What only the staff does, and anybody may know of. The index {@code activities_by_staff} of the
   * database repeats it.
   */
  public static final Set<Action> BY_STAFF =
      Collections.unmodifiableSet(
          EnumSet.of(
              DECISION,
              ANSWER_APPEAL,
              DISMISS_REPORTS,
              UPHOLD_REPORTS,
              RELEASE_COMMENT,
              REMOVE_COMMENT,
              LOCK_COMMENTS,
              UNLOCK_COMMENTS,
              APPOINT,
              SUSPEND,
              LIFT_SUSPENSION,
              SIGN_OUT_MEMBER,
              TAKE_DOWN_WORKS,
              RESTORE_WORKS,
              CHANGE_SETTINGS,
              CHANGE_POLICY));
}
