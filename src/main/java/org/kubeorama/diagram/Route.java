package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kubeorama.layout.Point;

/** The way of a link with its corners rounded, measured along its length. */
final class Route {
    private static final double RADIUS = 12;
    private static final int ARC_PIECES = 6;

    private final List<Point> points;
    private final double[] lengths;

    private Route(List<Point> points) {
        this.points = List.copyOf(points);
        lengths = new double[points.size()];
        for (int i = 1; i < lengths.length; i++) {
            lengths[i] = lengths[i - 1] + distance(points.get(i - 1), points.get(i));
        }
    }

    /** @param corners as the layout gives them, at least two */
    static Route of(List<Point> corners) {
        var points = new ArrayList<Point>();
        points.add(corners.getFirst());
        for (int i = 1; i + 1 < corners.size(); i++) {
            round(corners.get(i - 1), corners.get(i), corners.get(i + 1), points);
        }
        points.add(corners.getLast());
        return new Route(points);
    }

    private static void round(Point before, Point corner, Point after, List<Point> into) {
        double radius = Math.min(RADIUS, Math.min(distance(before, corner), distance(corner, after)) / 2);
        var start = towards(corner, before, radius);
        var end = towards(corner, after, radius);
        into.add(start);
        for (int i = 1; i < ARC_PIECES; i++) {
            into.add(quarter(start, corner, end, (double) i / ARC_PIECES));
        }
        into.add(end);
    }

    /** A point of the circle that touches both legs, which meet at a right angle. */
    private static Point quarter(Point start, Point corner, Point end, double share) {
        double angle = share * Math.PI / 2;
        double along = 1 - Math.sin(angle);
        double beyond = 1 - Math.cos(angle);
        return new Point(corner.x() + (start.x() - corner.x()) * along + (end.x() - corner.x()) * beyond,
                corner.y() + (start.y() - corner.y()) * along + (end.y() - corner.y()) * beyond);
    }

    /** The same way from its end to its start. */
    Route reversed() {
        var turned = new ArrayList<>(points);
        Collections.reverse(turned);
        return new Route(turned);
    }

    double length() {
        return lengths[lengths.length - 1];
    }

    /** The point at a distance from the start. */
    Point at(double distance) {
        int leg = leg(distance);
        double legLength = lengths[leg + 1] - lengths[leg];
        double share = legLength == 0 ? 0 : (distance - lengths[leg]) / legLength;
        var from = points.get(leg);
        var to = points.get(leg + 1);
        double clamped = Math.clamp(share, 0, 1);
        return new Point(from.x() + (to.x() - from.x()) * clamped, from.y() + (to.y() - from.y()) * clamped);
    }

    /** The direction of travel at a distance, in degrees clockwise from rightwards. */
    double angle(double distance) {
        int leg = leg(distance);
        var from = points.get(leg);
        var to = points.get(leg + 1);
        return Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
    }

    /** The points between two distances, both ends included. */
    List<Point> between(double from, double to) {
        double start = Math.clamp(from, 0, length());
        double end = Math.clamp(to, start, length());
        var part = new ArrayList<Point>();
        part.add(at(start));
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > start && lengths[i] < end) {
                part.add(points.get(i));
            }
        }
        part.add(at(end));
        return part;
    }

    private int leg(double distance) {
        int leg = 0;
        while (leg + 2 < lengths.length && lengths[leg + 1] < distance) {
            leg++;
        }
        return leg;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    private static Point towards(Point from, Point to, double by) {
        double length = distance(from, to);
        double share = length == 0 ? 0 : by / length;
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
