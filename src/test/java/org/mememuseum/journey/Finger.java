package org.mememuseum.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** One finger on the screen of a phone. */
final class Finger {
  private static final int MOVES = 5;

  private final CDPSession session;

  Finger(Page page) {
    session = page.context().newCDPSession(page);
  }

  /** Moves over the screen from one point to another, in pixels. */
  void swipe(double fromX, double fromY, double toX, double toY) {
    send("touchStart", point(fromX, fromY));
    for (int i = 1; i <= MOVES; i++) {
      double part = (double) i / MOVES;
      send("touchMove", point(fromX + (toX - fromX) * part, fromY + (toY - fromY) * part));
    }
    send("touchEnd", new JsonArray());
  }

  private void send(String type, JsonArray points) {
    var event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", event);
  }

  private static JsonArray point(double x, double y) {
    var point = new JsonObject();
    point.addProperty("x", x);
    point.addProperty("y", y);
    var points = new JsonArray();
    points.add(point);
    return points;
  }
}
