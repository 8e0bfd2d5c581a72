package org.kubeorama.presenter;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kubeorama.presenter.RunningOrderViewModel.Row;
import org.kubeorama.scene.SceneId;
import org.kubeorama.ui.Words;

/** A scene of the running order: dragged with the mouse, or moved with Alt and the arrow keys. */
final class RunningOrderRow extends ListCell<Row> {
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final RunningOrderViewModel viewModel;
    private final Words words;
    private final CheckBox included = new CheckBox();
    private final Label title = new Label();
    private final Label more = new Label();
    private final HBox view;
    private Optional<SceneId> dragged = Optional.empty();

    RunningOrderRow(RunningOrderViewModel viewModel, Words words, ListView<Row> list) {
        this.viewModel = viewModel;
        this.words = words;
        var handle = new Label(null, new FontIcon("mdi2d-drag-vertical"));
        handle.getStyleClass().add("order-handle");
        title.getStyleClass().add("order-title");
        more.getStyleClass().add("order-more");
        var texts = new VBox(title, more);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        view = new HBox(handle, included, texts);
        view.getStyleClass().add("order-row");
        setPrefWidth(0);
        included.setOnAction(_ -> viewModel.include(getItem().scene().id(), included.isSelected()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> press());
        addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> drag(event, list));
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            dragged = Optional.empty();
            list.refresh();
        });
        if (list.getOnKeyPressed() == null) {
            list.setOnKeyPressed(event -> key(event, list));
        }
    }

    private void press() {
        dragged = Optional.ofNullable(getItem()).filter(Row::included).map(row -> row.scene().id());
    }

    /** The row goes where the mouse is at once: what is seen is what will be. */
    private void drag(MouseEvent event, ListView<Row> list) {
        dragged.ifPresent(scene -> {
            int target = rowAt(event, list);
            if (target >= 0 && target < included(list)) {
                viewModel.chosenProperty().set(dragged);
                viewModel.move(scene, target);
            }
            event.consume();
        });
    }

    private static int rowAt(MouseEvent event, ListView<Row> list) {
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof RunningOrderRow row && row.getItem() != null && row.isVisible())
                .map(RunningOrderRow.class::cast)
                .filter(row -> row.localToScene(row.getLayoutBounds()).contains(
                        row.localToScene(row.getWidth() / 2, 0).getX(), event.getSceneY()))
                .map(RunningOrderRow::getIndex)
                .findFirst()
                .orElse(-1);
    }

    private static long included(ListView<Row> list) {
        return list.getItems().stream().filter(Row::included).count();
    }

    private void key(KeyEvent event, ListView<Row> list) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        boolean moves = event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
        if (moves && row.included()) {
            int to = list.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.UP ? -1 : 1);
            if (to >= 0 && to < included(list)) {
                viewModel.move(row.scene().id(), to);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            viewModel.include(row.scene().id(), !row.included());
            event.consume();
        }
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : view);
        pseudoClassStateChanged(LEFT_OUT, !empty && !row.included());
        pseudoClassStateChanged(DRAGGED, !empty && dragged.filter(row.scene().id()::equals).isPresent());
        if (!empty) {
            var name = words.of(row.scene().title());
            title.setText(name);
            included.setSelected(row.included());
            included.setAccessibleText(words.text("presenter.orderScene", name));
            more.setText(row.included()
                    ? words.text("presenter.orderRow", row.steps(), row.scene().steps().size(),
                            Minutes.of(viewModel.length(row.scene().id())))
                    : words.text("presenter.orderNot"));
        }
    }
}
