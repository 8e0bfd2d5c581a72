package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kubeorama.notes.PanelController.Page;
import org.kubeorama.player.Scrubber;
import org.kubeorama.ui.SideHandle;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EveryControlTest {
    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = TestWindow.open(stage, "binding");
        // what is beside the stage is there when it is shown, a page when it is turned to
        window.wiring().window().topics().show();
        window.wiring().window().panel().show();
        List.of(Page.values()).reversed().forEach(window.wiring().panel()::turnTo);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> window.close());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Control> controls(Node node) {
        var found = new ArrayList<Control>();
        collect(node, found);
        return found;
    }

    /** What is inside of a control of JavaFX's own, such as the arrow of a combo box, is its concern. */
    private static void collect(Node node, List<Control> found) {
        if (node instanceof Control control && isOperated(control)) {
            found.add(control);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean isOperated(Control control) {
        return control instanceof ButtonBase
                || control instanceof ComboBoxBase<?>
                || control instanceof TextInputControl
                || control instanceof Scrubber
                || control instanceof SideHandle;
    }

    @Test
    void everyControlSaysWhatItDoes() {
        var silent = controls(window.wiring().root()).stream()
                .filter(control -> control.getAccessibleText() == null || control.getAccessibleText().isBlank())
                .map(EveryControlTest::name)
                .toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void everyControlHasATooltip() {
        var all = controls(window.wiring().root());
        WaitForAsyncUtils.asyncFx(() -> all.forEach(EveryControlTest::enter));
        WaitForAsyncUtils.waitForFxEvents();

        var silent = all.stream()
                .filter(control -> !(control instanceof Scrubber) && !control.getStyleClass().contains("tab"))
                .filter(control -> control.getTooltip() == null || control.getTooltip().getText().isBlank())
                .map(EveryControlTest::name)
                .toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void everyListHasAName() {
        var root = window.wiring().root();
        var lists = root.lookupAll(".list-view").stream().filter(list -> !"list-view".equals(list.getId())).toList();

        assertTrue(lists.size() >= 3);
        lists.forEach(list -> assertTrue(list instanceof ListView<?> && list.getAccessibleText() != null, list.toString()));
    }

    /** Tooltips are there when the mouse is. */
    private static void enter(Control control) {
        control.fireEvent(new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0,
                false, false, false, false, false, false, false, false, false, true, null));
    }

    private static String name(Control control) {
        return control.getClass().getSimpleName() + " #" + control.getId() + " ." + String.join(".", control.getStyleClass());
    }
}
