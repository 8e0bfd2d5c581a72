package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kubeorama.scene.Icon;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Tone;

class PictogramTest {
    @ParameterizedTest
    @EnumSource(Pictogram.class)
    void everyCodeIsTheOneThatIkonliKnows(Pictogram picture) {
        assertEquals(new FontIcon(picture.literal()).getIconCode().getCode(), picture.code());
    }

    @Test
    void everyPictureStandsForSomething() {
        var shown = EnumSet.noneOf(Pictogram.class);
        Stream.of(Role.values()).map(Pictogram::of).forEach(shown::add);
        Stream.of(Icon.values()).map(Pictogram::of).forEach(shown::add);
        Stream.of(Tone.values()).map(Pictogram::of).forEach(shown::add);

        assertEquals(EnumSet.allOf(Pictogram.class), shown);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void everyToneHasASignOfItsOwn(Tone tone) {
        for (var other : Tone.values()) {
            assertEquals(tone == other, Pictogram.of(tone) == Pictogram.of(other));
        }
    }
}
