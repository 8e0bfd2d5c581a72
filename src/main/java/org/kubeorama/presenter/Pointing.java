package org.kubeorama.presenter;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.kubeorama.layout.Point;
import org.kubeorama.player.StageRoom;
import org.kubeorama.presenter.ToolsViewModel.Tool;

/** Makes the mouse over a stage the tool that the speaker has in hand, before the stage itself takes it. */
record Pointing(StageRoom room, FollowingStage stage, ToolsViewModel tools) {
    private static final double WHEEL = 1.002;

    void install() {
        room.addEventFilter(MouseEvent.MOUSE_MOVED, event -> at(event, tools::point));
        room.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> tools.leave());
        room.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> primary(event, tools::press));
        room.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> primary(event, tools::drag));
        room.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> tools.release());
        room.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (tools.toolProperty().get() == Tool.SPOTLIGHT) {
                tools.widen(Math.pow(WHEEL, event.getDeltaY()));
                event.consume();
            }
        });
    }

    private void at(MouseEvent event, Consumer<Point> then) {
        stage.onCanvas(event.getX(), event.getY()).ifPresent(then);
    }

    private void primary(MouseEvent event, Consumer<Point> then) {
        if (tools.toolProperty().get() != Tool.NONE && event.getButton() == MouseButton.PRIMARY) {
            at(event, then);
            event.consume();
        }
    }

    /** What the mouse looks like with a tool in hand; the light itself is its pointer. */
    static Cursor cursor(Tool tool) {
        return switch (tool) {
            case NONE -> Cursor.DEFAULT;
            case DRAW -> Cursor.CROSSHAIR;
            case LASER, SPOTLIGHT -> Cursor.NONE;
        };
    }
}
