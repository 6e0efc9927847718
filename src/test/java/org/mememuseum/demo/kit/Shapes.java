package org.mememuseum.demo.kit;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Scanner;

/** Outlines to fill and to stroke; all measures are in pixels. */
public final class Shapes {
  private Shapes() {}

  /** Returns a rectangle by its top left corner and size. */
  public static Rectangle2D rect(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }

  /** Returns a rectangle with rounded corners, by its top left corner and size. */
  public static Shape slab(double x, double y, double width, double height, double radius) {
    return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
  }

  /** Returns an ellipse by its centre and radii. */
  public static Shape oval(double x, double y, double rx, double ry) {
    return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
  }

  /** Returns a circle. */
  public static Shape disc(double x, double y, double radius) {
    return oval(x, y, radius, radius);
  }

  /** Returns a straight line. */
  public static Shape line(double x1, double y1, double x2, double y2) {
    return new Line2D.Double(x1, y1, x2, y2);
  }

  /** Returns an elliptic arc; degrees count anticlockwise from three o'clock. */
  public static Shape arc(double x, double y, double rx, double ry, double from, double sweep) {
    return new Arc2D.Double(x - rx, y - ry, 2 * rx, 2 * ry, from, sweep, Arc2D.OPEN);
  }

  /** Returns a polygon through x, y, x, y, ... */
  public static Shape poly(double... points) {
    var path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** Returns a closed, smooth shape through the points x, y, x, y, ... */
  public static Shape blob(double... points) {
    return smooth(true, points);
  }

  /** Returns an open, smooth line through the points x, y, x, y, ... */
  public static Shape curve(double... points) {
    return smooth(false, points);
  }

  private static Shape smooth(boolean closed, double... xy) {
    int n = xy.length / 2;
    var path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 0; i < (closed ? n : n - 1); i++) {
      int before = closed ? (i + n - 1) % n : Math.max(0, i - 1);
      int to = (i + 1) % n;
      int after = closed ? (i + 2) % n : Math.min(n - 1, i + 2);
      path.curveTo(
          xy[2 * i] + (xy[2 * to] - xy[2 * before]) / 6,
          xy[2 * i + 1] + (xy[2 * to + 1] - xy[2 * before + 1]) / 6,
          xy[2 * to] - (xy[2 * after] - xy[2 * i]) / 6,
          xy[2 * to + 1] - (xy[2 * after + 1] - xy[2 * i + 1]) / 6,
          xy[2 * to],
          xy[2 * to + 1]);
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }

  /** Returns a path from the absolute commands {@code M L Q C Z} of SVG, separated by spaces. */
  public static Shape path(String commands) {
    var path = new Path2D.Double();
    try (var in = new Scanner(commands)) {
      while (in.hasNext()) {
        switch (in.next()) {
          case "M" -> path.moveTo(number(in), number(in));
          case "L" -> path.lineTo(number(in), number(in));
          case "Q" -> path.quadTo(number(in), number(in), number(in), number(in));
          case "C" ->
              path.curveTo(number(in), number(in), number(in), number(in), number(in), number(in));
          case "Z" -> path.closePath();
          default -> throw new IllegalArgumentException("Not a path: " + commands);
        }
      }
    }
    return path;
  }

  private static double number(Scanner in) {
    return Double.parseDouble(in.next());
  }

  /** Returns the intersection of two shapes. */
  public static Shape common(Shape one, Shape other) {
    var area = new Area(one);
    area.intersect(new Area(other));
    return area;
  }

  /** Returns a shape minus another one. */
  public static Shape without(Shape shape, Shape hole) {
    var area = new Area(shape);
    area.subtract(new Area(hole));
    return area;
  }

  /** Returns the union of several shapes. */
  public static Shape union(Shape... shapes) {
    var area = new Area();
    for (Shape shape : shapes) {
      area.add(new Area(shape));
    }
    return area;
  }

  /** Returns the shape turned clockwise around a point. */
  public static Shape turned(Shape shape, double degrees, double x, double y) {
    return AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y)
        .createTransformedShape(shape);
  }

  /** Returns the shape moved. */
  public static Shape moved(Shape shape, double dx, double dy) {
    return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
  }

  /** Returns the shape mirrored at the vertical line through x. */
  public static Shape mirrored(Shape shape, double x) {
    return new AffineTransform(-1, 0, 0, 1, 2 * x, 0).createTransformedShape(shape);
  }

  /** Returns a star with the given number of points. */
  public static Shape star(double x, double y, int points, double outer, double inner) {
    double[] corners = new double[4 * points];
    for (int i = 0; i < 2 * points; i++) {
      double angle = Math.PI * i / points - Math.PI / 2;
      double radius = i % 2 == 0 ? outer : inner;
      corners[2 * i] = x + radius * Math.cos(angle);
      corners[2 * i + 1] = y + radius * Math.sin(angle);
    }
    return poly(corners);
  }
}
