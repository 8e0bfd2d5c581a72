package org.kubeorama.presenter;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A picture of a step with its title, to be pressed. The picture comes when there is time for it. */
final class StepCard extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    /** What a card is wider than its picture: padding and border, and room for the border's focus. */
    static final double AROUND = 18;

    private static final double LEAST = 16;
    /** Pictures are made in these widths, so that a window may change its size without all being made anew. */
    private static final int[] WIDTHS = {320, 480, 720, 960, 1280};

    private final ImageView picture = new ImageView();
    private final Label lead = new Label();
    private final Label title = new Label();
    private final WidePane frame = new WidePane();
    private final VBox box = new VBox();
    private int asked;

    StepCard(String name) {
        getStyleClass().setAll("button", "step-card");
        picture.setManaged(false);
        picture.relocate(1, 1);
        picture.setPreserveRatio(false);
        picture.setSmooth(true);
        frame.getStyleClass().add("step-card-picture");
        frame.getChildren().add(picture);
        lead.getStyleClass().add("step-card-lead");
        lead.setWrapText(true);
        title.getStyleClass().add("step-card-title");
        title.setText(name);
        title.setWrapText(true);
        box.getChildren().setAll(lead, frame, title);
        box.getStyleClass().add("step-card-box");
        lead.setVisible(false);
        lead.managedProperty().bind(lead.visibleProperty());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(box);
        setMinWidth(0);
        setPrefWidth(200);
        setMaxWidth(Double.MAX_VALUE);
        box.prefWidthProperty().bind(widthProperty().subtract(4));
        box.setMinWidth(0);
        setAccessibleText(name);
    }

    void lead(String text, String icon) {
        lead.setText(text);
        lead.setGraphic(new FontIcon(icon));
        lead.setVisible(true);
        setAccessibleText(text + " " + title.getText());
    }

    /** @param chosen whether the keyboard is here; @param leftOut whether the order leaves the step out */
    void mark(boolean chosen, boolean leftOut) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(LEFT_OUT, leftOut);
    }

    /** Gives the picture a width of its own, instead of what there is room for; no text makes the card wider. */
    void fix(double width) {
        for (var part : List.of(lead, frame, title)) {
            part.setMinWidth(width);
            part.setPrefWidth(width);
            part.setMaxWidth(width);
        }
        setMinWidth(width + AROUND);
        setPrefWidth(width + AROUND);
        setMaxWidth(width + AROUND);
        box.prefWidthProperty().unbind();
        box.setPrefWidth(USE_COMPUTED_SIZE);
    }

    /** @param wish what to ask for, by the width of the picture in pixels of the screen */
    void show(IntFunction<StepPictures.Wish> wish, StepPictures pictures, boolean soon) {
        frame.layoutBoundsProperty().subscribe(bounds -> {
            picture.setFitWidth(Math.max(0, bounds.getWidth() - 2));
            picture.setFitHeight(Math.max(0, bounds.getHeight() - 2));
            ask(bounds.getWidth(), width -> pictures.ask(wish.apply(width), soon, picture::setImage));
        });
    }

    private void ask(double width, IntConsumer picturer) {
        if (width < LEAST) {
            return;
        }
        var window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? 1 : window.getRenderScaleX();
        int wanted = IntStream.of(WIDTHS).filter(each -> each >= width * scale).findFirst().orElse(WIDTHS[WIDTHS.length - 1]);
        if (wanted != asked) {
            asked = wanted;
            picturer.accept(wanted);
        }
    }
}
