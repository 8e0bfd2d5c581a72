package org.kubeorama.presenter;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Arranges the presenter view: the bar above, left the stage and the steps, right what comes next and the notes. */
public final class PresenterController {
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass HUGE = PseudoClass.getPseudoClass("huge");
    private static final double LARGE_FROM = 1800;
    private static final double HUGE_FROM = 3000;

    private final Parts parts;

    @FXML private StackPane presenter;
    @FXML private BorderPane frame;
    @FXML private VBox left;
    @FXML private VBox right;

    /** The views that are arranged. @param sheets each shows itself over the others when it is asked for */
    public record Parts(Node bar, Node stage, Node steps, Node ahead, Node notes, List<Node> sheets) {}

    public PresenterController(Parts parts) {
        this.parts = parts;
    }

    @FXML
    private void initialize() {
        frame.setTop(parts.bar());
        left.getChildren().setAll(parts.stage(), parts.steps());
        right.getChildren().setAll(parts.ahead(), parts.notes());
        VBox.setVgrow(parts.steps(), Priority.ALWAYS);
        VBox.setVgrow(parts.notes(), Priority.ALWAYS);
        presenter.getChildren().addAll(parts.sheets());
        presenter.widthProperty().subscribe(width -> {
            presenter.pseudoClassStateChanged(LARGE, width.doubleValue() >= LARGE_FROM && width.doubleValue() < HUGE_FROM);
            presenter.pseudoClassStateChanged(HUGE, width.doubleValue() >= HUGE_FROM);
        });
    }
}
