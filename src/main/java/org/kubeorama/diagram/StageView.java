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
import org.kubeorama.scene.Actor;
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
    private final Trim trim;
    private final Zoom zoom;
    private final List<Actor> actors;
    private final Translate origin = new Translate();
    private final Scale scale = new Scale(1, 1);
    private final Group canvas = new Group();
    private final Group ground = new Group();
    private final Group room = new Group();
    private final Group shade = new Group();
    private final Rectangle opening = new Rectangle();
    private final Grain grain = new Grain(Fonts.bundled());
    private final Grain cameraGrain = new Grain(Fonts.bundled());
    private final Translate cameraOrigin = new Translate();
    private final Scale cameraScale = new Scale(1, 1);
    private Theme theme;
    private Language language;
    private DiagramView diagram;
    private StepCaption caption;
    private CanvasPlace camera = CanvasPlace.IDENTITY;
    private Box visible = SceneLayout.CANVAS;
    private Optional<Frame> shown = Optional.empty();
    private OverlayView overlay;
    private Overlay laid = Overlay.NONE;

    /** A stage with header and caption. */
    public StageView(SceneModel scene, SceneLayout layout, Theme theme, Language language) {
        this(scene, layout, theme, language, Trim.FRAME);
    }

    /** @param bare only the diagram, as large as the canvas allows */
    public StageView(SceneModel scene, SceneLayout layout, Theme theme, Language language, boolean bare) {
        this(scene, layout, theme, language, bare ? Trim.BARE : Trim.FRAME);
    }

    /** @param trim what stands on the canvas with the diagram */
    public StageView(SceneModel scene, SceneLayout layout, Theme theme, Language language, Trim trim) {
        this.scene = scene;
        this.layout = layout;
        this.trim = trim;
        this.theme = theme;
        this.language = language;
        zoom = new Zoom(layout, trim);
        actors = List.copyOf(scene.actorsById().values());
        canvas.getTransforms().addAll(origin, scale);
        canvas.setManaged(false);
        getChildren().add(canvas);
        rebuild();
    }

    /** Shows an instant of the scene's film. @param frame made from the same scene */
    public void show(Frame frame) {
        shown = Optional.of(frame);
        place(frame);
        diagram.show(frame);
        caption.show(frame);
    }

    /** Lays what a speaker points at and draws over the frame, until the next is laid. */
    public void lay(Overlay next) {
        laid = next;
        overlay.show(next, visible);
    }

    private void place(Frame frame) {
        camera = zoom.at(frame.camera());
        // on whole pixels of the screen what is cached is copied, in between it would be smoothed
        cameraOrigin.setX(snapPositionX(camera.x() * scale.getX()) / scale.getX());
        cameraOrigin.setY(snapPositionY(camera.y() * scale.getY()) / scale.getY());
        boolean moving = Zoom.isMoving(frame.camera());
        var scaling = Grain.Scaling.near(scale.getX() * screenScale(), camera.scale());
        cameraScale.setX(scaling.own());
        cameraScale.setY(scaling.own());
        if (cameraGrain.set(moving ? Grain.Scaling.NONE : scaling)) {
            SharpText.setAll(diagram);
        }
        diagram.keep(!moving);
        boolean close = zoom.isClose(frame.camera());
        shade.setVisible(close && trim != Trim.BARE);
        room.setClip(close ? opening : null);
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
        collect(room, camera, texts);
        canvas.getChildren().stream().filter(node -> node != room).forEach(node ->
                collect(node, CanvasPlace.IDENTITY, texts));
        return texts;
    }

    private static void collect(Node node, CanvasPlace place, List<DrawnText> into) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Lettering lettering) {
            lettering.drawn(place).ifPresent(into::add);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, place, into));
        }
    }

    /** The innermost actor that is there at a point of this view. @param x and y in the view's own pixels */
    public Optional<ActorId> actorAt(double x, double y) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var at = camera.inverse(onView().inverse(new Point(x, y)));
        var point = new Box(at.x(), at.y(), 0, 0);
        // parents come before their children, so the last one found is the innermost
        return actors.stream()
                .map(Actor::id)
                .filter(actor -> shown.get().actor(actor).presence() > 0)
                .filter(actor -> layout.actor(actor).box().contains(point))
                .reduce((_, inner) -> inner);
    }

    /** The point of the canvas under a point of this view. @param x and y in the view's own pixels */
    public Point onCanvas(double x, double y) {
        return onView().inverse(new Point(x, y));
    }

    /** Where an actor is in this view's own pixels, for what points at it from outside. */
    public Box boxOf(ActorId actor) {
        return onView().box(camera.box(layout.actor(actor).box()));
    }

    private CanvasPlace onView() {
        return new CanvasPlace(origin.getX(), origin.getY(), scale.getX());
    }

    private void rebuild() {
        var pen = new Pen(theme.palette(), language, Fonts.bundled(), grain);
        diagram = new DiagramView(scene, layout, new Pen(theme.palette(), language, Fonts.bundled(), cameraGrain));
        diagram.getTransforms().addAll(cameraOrigin, cameraScale);
        caption = trim == Trim.AUDIENCE ? new AudienceCaptionView(pen) : new CaptionView(scene, layout, pen);
        overlay = new OverlayView(theme.palette());
        room.getChildren().setAll(diagram);
        canvas.getChildren().setAll(ground, room);
        switch (trim) {
            case FRAME -> canvas.getChildren().addAll(shade, new HeaderView(scene, pen), caption);
            case AUDIENCE -> canvas.getChildren().addAll(shade, caption);
            case BARE -> { /* the diagram is all there is */ }
        }
        canvas.getChildren().add(overlay);
        overlay.show(laid, visible);
        paintGround();
        shown.ifPresent(this::show);
    }

    private void paintGround() {
        var paint = ground(theme.palette());
        var rectangle = Pen.rectangle(visible, 0);
        rectangle.setFill(paint);
        rectangle.setCache(true);
        ground.getChildren().setAll(rectangle);
        var open = trim.opening(visible);
        shade.getChildren().setAll(new Shade(paint, open));
        opening.setX(open.x());
        opening.setY(open.y());
        opening.setWidth(open.width());
        opening.setHeight(open.height());
    }

    private static Paint ground(Palette palette) {
        if (palette.glow() == palette.ground()) {
            return Pen.colour(palette.ground());
        }
        return new RadialGradient(0, 0, 820, 430, 1440, false, CycleMethod.NO_CYCLE,
                new Stop(0, Pen.colour(palette.glow())), new Stop(1, Pen.colour(palette.ground())));
    }

    @Override
    protected void layoutChildren() {
        double fitting = Math.min(getWidth() / SceneLayout.CANVAS.width(), getHeight() / SceneLayout.CANVAS.height());
        if (!(fitting > 0)) {
            return;
        }
        var scaling = Grain.Scaling.near(screenScale(), fitting);
        scale.setX(scaling.own());
        scale.setY(scaling.own());
        if (grain.set(scaling)) {
            canvas.getChildren().stream().filter(node -> node != room).forEach(SharpText::setAll);
        }
        origin.setX(snapPositionX((getWidth() - fitting * SceneLayout.CANVAS.width()) / 2));
        origin.setY(snapPositionY((getHeight() - fitting * SceneLayout.CANVAS.height()) / 2));
        visible = new Box(-origin.getX() / fitting, -origin.getY() / fitting, getWidth() / fitting,
                getHeight() / fitting);
        paintGround();
        overlay.show(laid, visible);
        shown.ifPresent(this::place);
    }

    /** Pixels of the screen for a pixel of the window. */
    private double screenScale() {
        var window = getScene() == null ? null : getScene().getWindow();
        return window == null || !(window.getRenderScaleX() > 0) ? 1 : window.getRenderScaleX();
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
