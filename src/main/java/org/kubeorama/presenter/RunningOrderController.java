package org.kubeorama.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import org.kubeorama.presenter.RunningOrderViewModel.Row;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.Step;
import org.kubeorama.ui.Changes;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** The running order as two lists: the scenes, to be dragged, and the steps of the one that is chosen. */
public final class RunningOrderController {
    private final RunningOrderViewModel viewModel;
    private final Words words;
    private final Doing doing;

    @FXML private TextField title;
    @FXML private Spinner<Integer> minutes;
    @FXML private Label length;
    @FXML private ListView<Row> scenes;
    @FXML private Label stepsOf;
    @FXML private ListView<Step> steps;
    @FXML private Label problems;
    @FXML private Button reset;
    @FXML private Button open;
    @FXML private Button save;
    @FXML private Button present;
    @FXML private Button close;

    /** What the buttons do beyond the order itself. @param open asks for a file; @param save asks where to */
    public record Doing(Runnable open, Runnable save, Runnable present, Runnable close) {}

    public RunningOrderController(RunningOrderViewModel viewModel, Words words, Doing doing) {
        this.viewModel = viewModel;
        this.words = words;
        this.doing = doing;
    }

    @FXML
    private void initialize() {
        scenes.setCellFactory(_ -> new RunningOrderRow(viewModel, words, scenes));
        steps.setCellFactory(_ -> new StepCell());
        viewModel.rowsProperty().subscribe(rows -> {
            if (scenes.getItems().size() == rows.size()) {
                for (int i = 0; i < rows.size(); i++) {
                    scenes.getItems().set(i, rows.get(i));
                }
            } else {
                scenes.getItems().setAll(rows);
            }
            select();
        });
        Changes.follow(this::select, viewModel.chosenProperty());
        scenes.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                viewModel.chosenProperty().set(Optional.of(row.scene().id()));
            }
        });
        Changes.follow(this::fillSteps, viewModel.chosenProperty(), viewModel.rowsProperty(), words.language());
        words.language().subscribe(_ -> scenes.refresh());
        fillHead();
        explain();
    }

    private void select() {
        var rows = scenes.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (viewModel.chosenProperty().get().filter(rows.get(i).scene().id()::equals).isPresent()) {
                scenes.getSelectionModel().clearAndSelect(i);
            }
        }
    }

    private Optional<Row> chosen() {
        return viewModel.chosenProperty().get().flatMap(id ->
                viewModel.rowsProperty().get().stream().filter(row -> row.scene().id().equals(id)).findFirst());
    }

    private void fillSteps() {
        var wanted = chosen().map(row -> row.scene().steps()).orElse(List.of());
        if (!steps.getItems().equals(wanted)) {
            steps.getItems().setAll(wanted);
        }
        steps.refresh();
        stepsOf.setText(chosen().map(row -> words.of(row.scene().title())).orElse(""));
    }

    private void fillHead() {
        minutes.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, RunningOrder.LONGEST, 1, 5));
        minutes.setEditable(true);
        viewModel.scheduleProperty().subscribe(now ->
                minutes.getValueFactory().setValue(Math.clamp((long) Math.ceil(now.length() / 60_000), 1, RunningOrder.LONGEST)));
        minutes.valueProperty().subscribe(now -> {
            boolean own = now != null && now != Math.ceil(viewModel.scheduleProperty().get().length() / 60_000);
            if (own) {
                viewModel.plan(Optional.of(now));
            }
        });
        viewModel.order().subscribe(order -> {
            var now = words.of(order.title());
            if (!title.getText().equals(now)) {
                title.setText(now);
            }
        });
        title.textProperty().subscribe(now -> {
            if (!now.equals(words.of(viewModel.order().getValue().title()))) {
                viewModel.rename(now);
            }
        });
        Changes.follow(() -> length.setText(words.text("presenter.orderLength", viewModel.order().getValue().parts().size(),
                viewModel.scheduleProperty().get().slots().size())), viewModel.scheduleProperty(), words.language());
        viewModel.problemsProperty().subscribe(now -> {
            problems.setText(now.stream().limit(4).collect(Collectors.joining("\n")) + (now.size() > 4 ? "\n…" : ""));
            problems.setVisible(!now.isEmpty());
        });
        problems.managedProperty().bind(problems.visibleProperty());
    }

    private void explain() {
        var hints = new Hints(words);
        title.promptTextProperty().bind(words.observe("presenter.orderTitle"));
        hints.explain(title, words.observe("presenter.orderTitle"));
        hints.explain(minutes, words.observe("presenter.orderMinutes"));
        hints.explain(reset, words.observe("presenter.orderReset"));
        hints.explain(open, words.observe("presenter.orderOpen"));
        hints.explain(save, words.observe("presenter.orderSave"));
        hints.explain(present, Shortcut.PRESENT_FROM_START);
        hints.explain(close, words.observe("ui.close"));
        reset.setOnAction(_ -> viewModel.reset());
        open.setOnAction(_ -> doing.open().run());
        save.setOnAction(_ -> doing.save().run());
        present.setOnAction(_ -> doing.present().run());
        close.setOnAction(_ -> doing.close().run());
    }

    private final class StepCell extends ListCell<Step> {
        private final CheckBox shown = new CheckBox();

        StepCell() {
            setPrefWidth(0);
            shown.setOnAction(_ -> viewModel.show(scene(), getItem().id(), shown.isSelected()));
        }

        private SceneId scene() {
            return chosen().orElseThrow().scene().id();
        }

        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            setGraphic(empty ? null : shown);
            var row = chosen();
            if (!empty && row.isPresent()) {
                shown.setText((getIndex() + 1) + "   " + words.of(step.title()));
                shown.setSelected(!row.get().without().contains(step.id()));
                shown.setDisable(!row.get().included());
                shown.setAccessibleText(words.text("presenter.orderStep", words.of(step.title())));
            }
        }
    }
}
