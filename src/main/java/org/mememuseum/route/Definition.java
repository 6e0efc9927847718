package org.mememuseum.route;

import org.mememuseum.route.Route.Audience;
import org.mememuseum.route.Route.Form;

/**
 * An entry of the table of routes.
 *
 * @param target the name of a page's view, of a servlet or of a static file
 * @param isCached whether anonymous visitors share one cached response
 * @param readsRecords whether answering needs the store of records
 * @param form what may be posted
 */
record Definition(
    Kind kind,
    String target,
    Audience audience,
    boolean isCached,
    boolean readsRecords,
    Form form) {
  enum Kind {
    /** A Faces view. */
    PAGE,
    /** A servlet that answers GET and HEAD only. */
    SERVLET,
    /** A static file at the root. */
    FILE,
    /** A servlet that answers POST only. */
    ACTION
  }

  static Definition page(String view) {
    return new Definition(Kind.PAGE, view, Audience.EVERYBODY, false, true, Form.NONE);
  }

  static Definition servlet(String name) {
    return new Definition(Kind.SERVLET, name, Audience.EVERYBODY, false, true, Form.NONE);
  }

  static Definition file(String name) {
    return new Definition(Kind.FILE, name, Audience.EVERYBODY, false, false, Form.NONE);
  }

  static Definition action(String servlet) {
    return new Definition(Kind.ACTION, servlet, Audience.EVERYBODY, false, true, Form.FIELDS);
  }

  Definition cached() {
    return new Definition(kind, target, audience, true, readsRecords, form);
  }

  Definition forMembers() {
    return new Definition(kind, target, Audience.MEMBERS, isCached, readsRecords, form);
  }

  Definition forStaff() {
    return new Definition(kind, target, Audience.STAFF, isCached, readsRecords, form);
  }

  Definition forAdmins() {
    return new Definition(kind, target, Audience.ADMINS, isCached, readsRecords, form);
  }

  Definition forStrangers() {
    return new Definition(kind, target, Audience.STRANGERS, isCached, readsRecords, form);
  }

  Definition withoutRecords() {
    return new Definition(kind, target, audience, isCached, false, form);
  }

  Definition with(Form posted) {
    return new Definition(kind, target, audience, isCached, readsRecords, posted);
  }
}
