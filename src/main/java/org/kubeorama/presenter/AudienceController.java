package org.kubeorama.presenter;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kubeorama.player.StageRoom;
import org.kubeorama.presenter.AudienceViewModel.Cover;
import org.kubeorama.presenter.ToolsViewModel.Tool;

/** The audience view: the stage with its caption, and nothing else, ever. */
public final class AudienceController {
    /** How long the pointer is seen after it has moved. */
    static final Duration POINTER = Duration.seconds(3);

    private static final PseudoClass WHITE = PseudoClass.getPseudoClass("white");

    private final AudienceViewModel viewModel;
    private final ToolsViewModel tools;
    private final TalkViewModel talk;
    private final PauseTransition pause = new PauseTransition(POINTER);

    @FXML private StackPane audience;
    @FXML private StageRoom room;
    @FXML private Region cover;

    public AudienceController(AudienceViewModel viewModel, ToolsViewModel tools, TalkViewModel talk) {
        this.viewModel = viewModel;
        this.tools = tools;
        this.talk = talk;
    }

    @FXML
    private void initialize() {
        var stage = new FollowingStage(room, viewModel, Runnable::run);
        stage.follow(viewModel.shownProperty(), talk.overlayProperty());
        room.zoomProperty().bindBidirectional(viewModel.zoomProperty());
        new Pointing(room, stage, tools).install();
        room.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && tools.toolProperty().get() == Tool.NONE) {
                talk.next();
            }
        });
        viewModel.coverProperty().subscribe(now -> {
            cover.setVisible(now != Cover.NONE);
            cover.pseudoClassStateChanged(WHITE, now == Cover.WHITE);
        });
        stage.restWith(audience);
        hidePointer();
    }

    private void hidePointer() {
        pause.setOnFinished(_ -> audience.setCursor(Cursor.NONE));
        audience.addEventFilter(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_MOVED || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                audience.setCursor(Pointing.cursor(tools.toolProperty().get()));
                pause.playFromStart();
            }
        });
        tools.toolProperty().subscribe(tool -> {
            audience.setCursor(Pointing.cursor(tool));
            pause.playFromStart();
        });
    }
}
