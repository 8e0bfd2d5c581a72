package org.kubeorama.presenter;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kubeorama.scene.Step;

/** A row of step cards, all of one width. */
final class OverviewRow extends ListCell<List<Step>> {
    private final OverviewController overview;
    private final HBox view = new HBox();

    OverviewRow(OverviewController overview) {
        this.overview = overview;
        view.getStyleClass().add("overview-row");
        getStyleClass().add("overview-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(List<Step> steps, boolean empty) {
        super.updateItem(steps, empty);
        view.getChildren().clear();
        setGraphic(empty ? null : view);
        if (!empty) {
            steps.forEach(step -> view.getChildren().add(overview.card(step)));
            for (int i = steps.size(); i < overview.columns(); i++) {
                var gap = new Region();
                gap.setPrefWidth(200);
                gap.setMaxWidth(Double.MAX_VALUE);
                view.getChildren().add(gap);
            }
            view.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        }
    }
}
