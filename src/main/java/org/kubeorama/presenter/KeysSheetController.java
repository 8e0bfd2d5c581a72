package org.kubeorama.presenter;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kubeorama.presenter.TalkViewModel.Sheet;

/** All keys of a talk, over the presenter view. */
public final class KeysSheetController {
    private final TalkViewModel talk;
    private final Node keys;

    @FXML private StackPane sheet;
    @FXML private StackPane page;

    /** @param keys the list of all keys */
    public KeysSheetController(TalkViewModel talk, Node keys) {
        this.talk = talk;
        this.keys = keys;
    }

    @FXML
    private void initialize() {
        page.getChildren().add(keys);
        sheet.visibleProperty().bind(talk.sheetProperty().map(now -> now == Sheet.KEYS));
        sheet.setOnMouseClicked(_ -> talk.sheetProperty().set(Sheet.NONE));
    }
}
