package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

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

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasAPicture(Role role) {
        assertNotNull(Pictogram.of(role));
    }

    @ParameterizedTest
    @EnumSource(Icon.class)
    void everyIconOfAScriptHasAPicture(Icon icon) {
        assertNotNull(Pictogram.of(icon));
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void everyToneHasASignOfItsOwn(Tone tone) {
        for (var other : Tone.values()) {
            assertEquals(tone == other, Pictogram.of(tone) == Pictogram.of(other));
        }
    }
}
