package org.kubeorama.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.kubeorama.layout.Box;
import org.kubeorama.layout.Point;
import org.kubeorama.layout.SceneLayout;
import org.kubeorama.look.Palette;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.timeline.Frame;

/**
 * The stage: draws frames of one scene on a canvas of 1920 × 1080 pixels, scaled to the view's size with the ground
 * around it. The same frame gives the same pixels, whatever was shown before.
 */
public final class StageView extends Region {
    private final SceneModel scene;
    private final SceneLayout layout;
    private final boolean bare;
    private final Zoom zoom;
    private final Rectangle ground = new Rectangle();
    private final Translate origin = new Translate();
    private final Scale scale = new Scale(1, 1);
    private final Group canvas = new Group();
    private final Group room = new Group();
    private final Translate cameraOrigin = new Translate();
    private final Scale cameraScale = new Scale(1, 1);
    private Theme theme;
    private Language language;
    private DiagramView diagram;
    private CaptionView caption;
    private CanvasPlace camera = CanvasPlace.IDENTITY;
    private Optional<Frame> shown = Optional.empty();

    /** A stage with header and caption. */
    public StageView(SceneModel scene, SceneLayout layout, Theme theme, Language language) {
        this(scene, layout, theme, language, false);
    }

    /** @param bare only the diagram, as large as the canvas allows */
    public StageView(SceneModel scene, SceneLayout layout, Theme theme, Language language, boolean bare) {
        this.scene = scene;
        this.layout = layout;
        this.bare = bare;
        this.theme = theme;
        this.language = language;
        zoom = new Zoom(layout, bare);
        canvas.getTransforms().addAll(origin, scale);
        getChildren().addAll(ground, canvas);
        rebuild();
    }

    /** Shows an instant of the scene's film. @param frame made from the same scene */
    public void show(Frame frame) {
        shown = Optional.of(frame);
        camera = zoom.at(frame.camera());
        cameraOrigin.setX(camera.x());
        cameraOrigin.setY(camera.y());
        cameraScale.setX(camera.scale());
        cameraScale.setY(camera.scale());
        room.setClip(zoom.isClose(frame.camera()) ? Pen.rectangle(zoom.room().grown(8), 0) : null);
        diagram.show(frame);
        if (!bare) {
            caption.show(frame);
        }
    }

    /** The frame that is shown; empty before the first. */
    public Optional<Frame> frame() {
        return shown;
    }

    public Theme theme() {
        return theme;
    }

    /** Switches the colours at once; the moment stays. */
    public void setTheme(Theme theme) {
        if (theme != this.theme) {
            this.theme = theme;
            rebuild();
        }
    }

    public Language language() {
        return language;
    }

    /** Switches the language at once; the moment stays, and nothing changes its place. */
    public void setLanguage(Language language) {
        if (language != this.language) {
            this.language = language;
            rebuild();
        }
    }

    /** Every line of text that is drawn now, in drawing order. */
    public List<DrawnText> texts() {
        var texts = new ArrayList<DrawnText>();
        canvas.getChildren().stream().filter(node -> node != room).forEach(node ->
                collect(node, CanvasPlace.IDENTITY, texts));
        collect(room, camera, texts);
        return texts;
    }

    private static void collect(Node node, CanvasPlace place, List<DrawnText> into) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Lettering lettering) {
            if (!lettering.text().isEmpty()) {
                into.add(lettering.drawn(place));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, place, into));
        }
    }

    /** The innermost actor at a point of this view that is there now. @param x and y in the view's own pixels */
    public Optional<ActorId> actorAt(double x, double y) {
        var onCanvas = new Point((x - origin.getX()) / scale.getX(), (y - origin.getY()) / scale.getY());
        var at = camera.inverse(onCanvas);
        Optional<ActorId> found = Optional.empty();
        for (var actor : scene.actorsById().keySet()) {
            boolean there = shown.filter(frame -> frame.actors().get(actor).presence() > 0).isPresent();
            if (there && layout.actors().get(actor).box().contains(new Box(at.x(), at.y(), 0, 0))) {
                found = Optional.of(actor);
            }
        }
        return found;
    }

    /** Where an actor is in this view's own pixels, for what points at it from outside. */
    public Box boxOf(ActorId actor) {
        return new CanvasPlace(origin.getX(), origin.getY(), scale.getX())
                .box(camera.box(layout.actors().get(actor).box()));
    }

    private void rebuild() {
        var pen = new Pen(theme.palette(), language, Fonts.bundled());
        diagram = new DiagramView(scene, layout, pen);
        diagram.getTransforms().addAll(cameraOrigin, cameraScale);
        room.getChildren().setAll(diagram);
        caption = new CaptionView(scene, layout, pen);
        canvas.getChildren().setAll(room);
        if (!bare) {
            canvas.getChildren().addAll(new HeaderView(scene, pen), caption);
        }
        ground.setFill(ground(theme.palette()));
        shown.ifPresent(this::show);
    }

    private static Paint ground(Palette palette) {
        if (palette.glow() == palette.ground()) {
            return Pen.colour(palette.ground());
        }
        return new RadialGradient(0, 0, 0.42, 0.4, 0.75, true, CycleMethod.NO_CYCLE,
                new Stop(0, Pen.colour(palette.glow())), new Stop(1, Pen.colour(palette.ground())));
    }

    @Override
    protected void layoutChildren() {
        double fitting = Math.min(getWidth() / SceneLayout.CANVAS.width(), getHeight() / SceneLayout.CANVAS.height());
        scale.setX(fitting);
        scale.setY(fitting);
        origin.setX(snapPositionX((getWidth() - fitting * SceneLayout.CANVAS.width()) / 2));
        origin.setY(snapPositionY((getHeight() - fitting * SceneLayout.CANVAS.height()) / 2));
        ground.setWidth(getWidth());
        ground.setHeight(getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return SceneLayout.CANVAS.width() / 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        return SceneLayout.CANVAS.height() / 2;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
