package org.kubeorama.presenter;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kubeorama.diagram.Overlay;
import org.kubeorama.presenter.AudienceViewModel.Cover;
import org.kubeorama.presenter.TalkViewModel.Sheet;
import org.kubeorama.presenter.ToolsViewModel.Tool;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** Buttons for what a speaker does with the stage; every one has a key. */
public final class ToolBarController {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TalkViewModel talk;
    private final AudienceViewModel audience;
    private final ToolsViewModel tools;
    private final Words words;
    private final Consumer<Shortcut> press;
    private final Hints hints;

    @FXML private Button back;
    @FXML private Button next;
    @FXML private Button replay;
    @FXML private ToggleButton black;
    @FXML private ToggleButton white;
    @FXML private ToggleButton freeze;
    @FXML private ToggleButton spotlight;
    @FXML private ToggleButton laser;
    @FXML private ToggleButton draw;
    @FXML private HBox pens;
    @FXML private Button undo;
    @FXML private Button clear;
    @FXML private ToggleButton close;
    @FXML private ToggleButton overview;
    @FXML private ToggleButton goTo;

    /** @param press does what a shortcut does */
    public ToolBarController(
            TalkViewModel talk, AudienceViewModel audience, ToolsViewModel tools, Words words, Consumer<Shortcut> press) {
        this.talk = talk;
        this.audience = audience;
        this.tools = tools;
        this.words = words;
        this.press = press;
        hints = new Hints(words, Shortcut.Context.PRESENTING);
    }

    @FXML
    private void initialize() {
        button(back, Shortcut.BACK);
        button(next, Shortcut.NEXT);
        button(replay, Shortcut.REPLAY);
        button(undo, Shortcut.UNDO);
        button(clear, Shortcut.CLEAR);
        toggle(black, Shortcut.BLACK, audience.coverProperty().map(now -> now == Cover.BLACK));
        toggle(white, Shortcut.WHITE, audience.coverProperty().map(now -> now == Cover.WHITE));
        toggle(freeze, Shortcut.FREEZE, audience.frozenProperty());
        toggle(close, Shortcut.ZOOM_LIT, audience.closeProperty());
        toggle(spotlight, Shortcut.SPOTLIGHT, tools.toolProperty().map(now -> now == Tool.SPOTLIGHT));
        toggle(laser, Shortcut.LASER, tools.toolProperty().map(now -> now == Tool.LASER));
        toggle(draw, Shortcut.DRAW, tools.toolProperty().map(now -> now == Tool.DRAW));
        toggle(overview, Shortcut.OVERVIEW, talk.sheetProperty().map(now -> now == Sheet.OVERVIEW));
        toggle(goTo, Shortcut.GO_TO, talk.sheetProperty().map(now -> now == Sheet.GO_TO));
        fillPens();
    }

    private void button(Button button, Shortcut shortcut) {
        hints.explain(button, shortcut);
        button.setOnAction(_ -> press.accept(shortcut));
    }

    private void toggle(ToggleButton button, Shortcut shortcut, ObservableValue<Boolean> on) {
        hints.explain(button, shortcut);
        on.subscribe(button::setSelected);
        button.setOnAction(_ -> {
            press.accept(shortcut);
            button.setSelected(on.getValue());
        });
    }

    private void fillPens() {
        for (int i = 0; i < Overlay.PENS; i++) {
            int pen = i;
            var button = new Button();
            button.getStyleClass().setAll("button", "pen", "pen-" + pen);
            hints.explain(button, words.observe("presenter.pen", pen + 1), Shortcut.COLOUR);
            button.setOnAction(_ -> tools.penProperty().set(pen));
            tools.penProperty().subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now.intValue() == pen));
            pens.getChildren().add(i, button);
        }
        pens.visibleProperty().bind(tools.toolProperty().map(now -> now == Tool.DRAW));
        pens.managedProperty().bind(pens.visibleProperty());
    }
}
