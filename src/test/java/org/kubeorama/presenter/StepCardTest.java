package org.kubeorama.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StepCardTest {
    private static final double WIDTH = 150;

    private final HBox row = new HBox();

    @Start
    void start(Stage stage) {
        row.getChildren().setAll(cards());
        stage.setScene(new Scene(row, 3 * (WIDTH + StepCard.AROUND), 400));
        stage.show();
    }

    private static List<StepCard> cards() {
        return Stream.of("Next", "What if: The webhook rejects the request", "What if: The webhook does not answer in time")
                .map(lead -> {
                    var card = new StepCard("9   It answers: allowed, with a patch");
                    card.lead(lead, "mdi2s-source-branch");
                    card.fix(WIDTH);
                    return card;
                })
                .toList();
    }

    @Test
    void aLongLeadMakesNoCardWider() {
        var widths = row.getChildren().stream().map(card -> card.getLayoutBounds().getWidth()).toList();

        assertEquals(List.of(168.0, 168.0, 168.0), widths);
    }

    @Test
    void picturesStandBesideOneAnother() {
        var lefts = row.getChildren().stream()
                .map(card -> card.lookup(".step-card-picture"))
                .map(picture -> Math.rint(picture.localToScene(picture.getLayoutBounds()).getMinX()))
                .toList();

        assertEquals(List.of(lefts.getFirst(), lefts.getFirst() + 168, lefts.getFirst() + 336), lefts);
    }
}
