package org.mememuseum.activity;

/** The actions that the activity log records. */
public enum Action {
  REGISTER,
  LOG_IN,
  FAILED_LOG_IN,
  LOG_OUT,
  UPLOAD,
  VERDICT,
  APPEAL,
  ANSWER_APPEAL,
  VIEWS,
  LIKE,
  UNLIKE,
  COMMENT,
  EDIT_COMMENT,
  DELETE_COMMENT,
  DELETE,
  PROFILE_CHANGE,
  APPOINT,
  SUSPEND,
  LIFT_SUSPENSION,
  SIGN_OUT_MEMBER,
  LOOK_UP,
  SWEEP,
  SWEEP_STOPPED
}
