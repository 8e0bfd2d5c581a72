package org.kubeorama.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;

/** Draws a layout as plain boxes and lines, to look at it without the real view. */
final class Sketch {
    private final BufferedImage image = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();
    private final AwtMeasure measure;
    private final Language language;

    Sketch(AwtMeasure measure, Language language) {
        this.measure = measure;
        this.language = language;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0x0B1120));
        pen.fillRect(0, 0, 1920, 1080);
    }

    /** Draws a scene to {@code out}; callouts and captions are those of {@code step}. */
    static void draw(SceneModel scene, Path out, StepId step, Language language) throws IOException {
        var measure = new AwtMeasure();
        var layout = LayoutEngine.layout(scene, measure);
        var sketch = new Sketch(measure, language);
        sketch.draw(scene, layout, step);
        ImageIO.write(sketch.image, "png", out.toFile());
    }

    void draw(SceneModel scene, SceneLayout layout, StepId step) {
        pen.setColor(new Color(0x1A2236));
        draw(SceneLayout.ROOM, 0, false);
        pen.setColor(Color.WHITE);
        pen.setFont(measure.font("A", TextStyle.SUBTITLE));
        pen.drawString("%s  scale %.3f  bounds %s".formatted(scene.id(), layout.scale(), layout.bounds()), 64, 80);
        write(layout.caption(step).title(), 0xE6EDF7);
        write(layout.caption(step).caption(), 0x8FA3BF);
        var before = pen.getTransform();
        pen.translate(layout.origin().x(), layout.origin().y());
        pen.scale(layout.scale(), layout.scale());
        layout.actors().values().forEach(this::draw);
        layout.links().values().forEach(this::drawRoute);
        var contents = new FilmContents(scene);
        layout.links().values().forEach(link -> drawTexts(link, contents.payloads(link.link())));
        layout.callouts().getOrDefault(step, List.of()).forEach(this::draw);
        pen.setTransform(before);
    }

    private void draw(ActorPlace place) {
        pen.setColor(place.frame() ? new Color(0x101B30) : new Color(0x17233A));
        draw(place.box(), place.frame() ? 20 : 14, true);
        pen.setColor(place.frame() ? new Color(0x33629F) : new Color(0x4A5C7A));
        draw(place.box(), place.frame() ? 20 : 14, false);
        pen.setColor(new Color(0x244066));
        place.icon().ifPresent(icon -> draw(icon, 8, true));
        write(place.label(), place.frame() ? 0x60A5FA : 0xE6EDF7);
        place.detail().ifPresent(detail -> write(detail, 0x8FA3BF));
        for (var row : place.rows()) {
            pen.setColor(new Color(0x33425F));
            row.label().ifPresent(box -> draw(box, 4, false));
            pen.setColor(new Color(0x2E5A4A));
            row.value().ifPresent(box -> draw(box, 4, false));
            row.bar().ifPresent(box -> draw(box, 4, true));
            row.mark().ifPresent(box -> draw(box, 10, false));
        }
        place.code().ifPresent(code -> {
            for (int i = 0; i < code.lines(); i++) {
                pen.setColor(new Color(0x22314D));
                draw(new Box(code.box().x(), code.box().y() + i * code.lineHeight() + 6, code.box().width() * 0.7, 8), 4,
                        true);
            }
        });
        place.badgeRight().ifPresent(right -> {
            pen.setColor(new Color(0xB08020));
            draw(new Box(right.x() - 90, right.y() - 14, 90, 28), 14, false);
        });
        place.reason().ifPresent(reason -> {
            pen.setColor(new Color(0x7A3A3A));
            draw(reason, 2, false);
        });
    }

    private void drawRoute(LinkPlace link) {
        int hash = link.link().value().hashCode() * 0x9E3779B9;
        pen.setColor(Color.getHSBColor((hash >>> 8 & 0xFF) / 255f, 0.55f, 0.95f));
        pen.setStroke(new BasicStroke(2));
        var path = new Path2D.Double();
        var points = link.points();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size() - 1; i++) {
            corner(path, points.get(i - 1), points.get(i), points.get(i + 1));
        }
        var end = points.getLast();
        var last = points.get(points.size() - 2);
        path.lineTo(end.x(), end.y());
        pen.draw(path);
        double length = Math.max(1, Math.hypot(end.x() - last.x(), end.y() - last.y()));
        double dx = (end.x() - last.x()) / length;
        double dy = (end.y() - last.y()) / length;
        var head = new Path2D.Double();
        head.moveTo(end.x(), end.y());
        head.lineTo(end.x() - 12 * dx + 5 * dy, end.y() - 12 * dy - 5 * dx);
        head.lineTo(end.x() - 12 * dx - 5 * dy, end.y() - 12 * dy + 5 * dx);
        pen.fill(head);
    }

    private static void corner(Path2D path, Point from, Point at, Point to) {
        double before = Math.hypot(at.x() - from.x(), at.y() - from.y());
        double after = Math.hypot(to.x() - at.x(), to.y() - at.y());
        double r = Math.min(10, Math.min(before, after) / 2);
        if (r < 0.1) {
            path.lineTo(at.x(), at.y());
            return;
        }
        path.lineTo(at.x() + (from.x() - at.x()) * r / before, at.y() + (from.y() - at.y()) * r / before);
        path.quadTo(at.x(), at.y(), at.x() + (to.x() - at.x()) * r / after, at.y() + (to.y() - at.y()) * r / after);
    }

    private void drawTexts(LinkPlace link, List<Text> payloads) {
        link.label().ifPresent(label -> write(label, 0xB7C6DC));
        link.pill().ifPresent(pill -> {
            var longest = payloads.stream().map(text -> text.in(language))
                    .reduce("", (a, b) -> a.length() >= b.length() ? a : b);
            double width = measure.width(longest, TextStyle.PAYLOAD) + 28;
            var box = new Box(pill.x() - width / 2, pill.y() - 17, width, 34);
            pen.setColor(new Color(0x15294A));
            draw(box, 17, true);
            pen.setColor(new Color(0x60A5FA));
            draw(box, 17, false);
            line(longest, TextStyle.PAYLOAD, box.x() + 14, box.y() + 22, 0xE6EDF7);
        });
    }

    private void draw(SceneLayout.CalloutPlace callout) {
        pen.setColor(new Color(0x3A3520));
        draw(callout.box(), 12, true);
        pen.setColor(new Color(0xFBBF24));
        draw(callout.box(), 12, false);
        var tip = new Ellipse2D.Double(callout.tip().x() - 4, callout.tip().y() - 4, 8, 8);
        pen.fill(tip);
        write(callout.text(), 0xE6EDF7);
    }

    private void write(TextPlace place, int color) {
        double y = place.box().y();
        double height = measure.lineHeight(place.style());
        for (var line : place.in(language)) {
            line(line, place.style(), place.box().x(), y + height * 0.76, color);
            y += height;
        }
    }

    private void line(String text, TextStyle style, double x, double baseline, int color) {
        pen.setColor(new Color(color));
        pen.setFont(measure.font(text, style));
        pen.drawString(text, (float) x, (float) baseline);
    }

    private void draw(Box box, double arc, boolean fill) {
        pen.setStroke(new BasicStroke(1.5f));
        var shape = arc == 0
                ? new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
                : new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * arc, 2 * arc);
        if (fill) {
            pen.fill(shape);
        } else {
            pen.draw(shape);
        }
    }
}
