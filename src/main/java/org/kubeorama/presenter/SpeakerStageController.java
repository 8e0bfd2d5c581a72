package org.kubeorama.presenter;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.player.Screening;
import org.kubeorama.player.StageRoom;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Predict;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.ui.Changes;
import org.kubeorama.ui.Words;

/** The step as the room sees it, with what the room sees instead while it is covered or frozen, and what to ask it. */
public final class SpeakerStageController {
    private static final PseudoClass ALERT = PseudoClass.getPseudoClass("alert");

    private final PlayerViewModel player;
    private final TalkViewModel talk;
    private final AudienceViewModel audience;
    private final ToolsViewModel tools;
    private final ScreensViewModel screens;
    private final Words words;
    private final Node toolBar;
    private final Executor turns;

    @FXML private VBox speakerStage;
    @FXML private Label number;
    @FXML private Label title;
    @FXML private Label state;
    @FXML private StackPane picture;
    @FXML private StageRoom room;
    @FXML private StackPane inset;
    @FXML private StageRoom insetRoom;
    @FXML private Label insetTitle;
    @FXML private HBox ask;
    @FXML private Label question;
    @FXML private Label answer;

    /** @param toolBar stands under the stage; @param turns runs what may come a pulse later than the step */
    public SpeakerStageController(
            PlayerViewModel player, TalkViewModel talk, AudienceViewModel audience, ToolsViewModel tools,
            ScreensViewModel screens, Words words, Node toolBar, Executor turns) {
        this.player = player;
        this.talk = talk;
        this.audience = audience;
        this.tools = tools;
        this.screens = screens;
        this.words = words;
        this.toolBar = toolBar;
        this.turns = turns;
    }

    @FXML
    private void initialize() {
        speakerStage.getChildren().add(toolBar);
        var stage = new FollowingStage(room, audience, turns);
        stage.follow(audience.liveProperty(), tools.overlayProperty());
        stage.restWith(speakerStage);
        room.zoomProperty().bindBidirectional(player.zoomProperty());
        new Pointing(room, stage, tools).install();
        tools.toolProperty().subscribe(tool -> room.setCursor(Pointing.cursor(tool)));
        showInset();
        showHead();
        showQuestion();
    }

    /** While frozen, the room's own picture is a small one in the corner. */
    private void showInset() {
        var still = new FollowingStage(insetRoom, audience, turns);
        still.rest(true);
        still.follow(audience.shownProperty(), talk.overlayProperty());
        audience.frozenProperty().subscribe(frozen -> {
            inset.setVisible(frozen);
            still.rest(!frozen);
        });
        insetRoom.zoomProperty().bind(audience.zoomProperty());
        insetTitle.textProperty().bind(Bindings.createStringBinding(
                () -> audience.shownProperty().get()
                        .map(now -> words.text("presenter.roomSees", now.frame().index() + 1)).orElse(""),
                audience.shownProperty(), words.language()));
    }

    private void showHead() {
        var step = player.frameProperty().map(frame -> frame.map(now -> now.step()));
        number.textProperty().bind(player.frameProperty().map(
                frame -> frame.map(now -> (now.index() + 1) + " / " + now.way().size()).orElse("")));
        title.textProperty().bind(Bindings.createStringBinding(
                () -> step.getValue().map(now -> words.of(now.title())).orElse(""), step, words.language()));
        Changes.follow(this::showState, audience.coverProperty(), audience.frozenProperty(), screens.audiencePlace(),
                talk.runningProperty(), words.language());
        state.managedProperty().bind(state.visibleProperty());
    }

    private void showState() {
        var now = roomState();
        state.setText(now.map(words::text).orElse(""));
        state.setVisible(now.isPresent());
        picture.pseudoClassStateChanged(ALERT, now.isPresent());
    }

    /** What is to be known about the room, as a message key. */
    private Optional<String> roomState() {
        if (talk.runningProperty().get() && screens.audiencePlace().getValue().isEmpty()) {
            return Optional.of("presenter.screenGone");
        }
        return switch (audience.coverProperty().get()) {
            case BLACK -> Optional.of("presenter.black");
            case WHITE -> Optional.of("presenter.white");
            case NONE -> audience.frozenProperty().get() ? Optional.of("presenter.frozen") : Optional.empty();
        };
    }

    private void showQuestion() {
        ask.managedProperty().bind(ask.visibleProperty());
        var asked = player.screeningProperty().map(now -> now.flatMap(this::asked));
        Changes.follow(() -> show(asked.getValue()), asked, words.language(), talk.orderProperty());
    }

    private void show(Optional<Predict> predict) {
        ask.setVisible(predict.isPresent());
        predict.ifPresent(now -> {
            question.setText(words.of(now.question()));
            answer.setText(player.screeningProperty().get().map(it -> answers(it.scene(), now)).orElse(""));
        });
    }

    /** What to ask before the step that comes next. */
    private Optional<Predict> asked(Screening now) {
        var walk = new Walk(talk.orderProperty().get(), now);
        var next = walk.atStart() && !now.playhead().running() ? Optional.of(now.step()) : walk.following();
        return next.flatMap(step -> step.predict());
    }

    private String answers(SceneModel scene, Predict predict) {
        var actors = scene.actorsById();
        return predict.answers().stream()
                .map(actor -> words.of(Known.in(actors, actor).label()))
                .collect(Collectors.joining(", "));
    }
}
