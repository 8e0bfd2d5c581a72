package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.cli.WindowPicture.Request;
import org.kubeorama.export.PictureSize;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneId;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DrawnWindowTest {
    private static Request request(int step, Theme theme, String dialog) {
        return new Request(TestWindow.SCENES, Optional.of(new SceneId("binding")), step, new PictureSize(1280, 720),
                Language.EN, theme, Optional.of(dialog).filter(name -> !name.isEmpty()), Optional.empty());
    }

    @Test
    void theSameRequestGivesTheSamePicture() {
        var once = DrawnWindow.draw(request(2, Theme.DARK, ""));
        var twice = DrawnWindow.draw(request(2, Theme.DARK, ""));

        assertEquals(1280 * 720, once.length);
        assertArrayEquals(once, twice);
        assertTrue(Arrays.stream(once).allMatch(pixel -> pixel >>> 24 == 0xFF));
        assertTrue(Arrays.stream(once).distinct().count() > 100);
    }

    @ParameterizedTest
    @CsvSource({"keys", "export", "search"})
    void aDialogChangesThePicture(String dialog) {
        var plain = DrawnWindow.draw(request(2, Theme.LIGHT, ""));

        assertTrue(!Arrays.equals(plain, DrawnWindow.draw(request(2, Theme.LIGHT, dialog))));
    }

    @Test
    void whatIsNotThereIsSaidInOneSentence() {
        assertEquals("there is no step 99; the film has 5",
                assertThrows(IllegalArgumentException.class, () -> DrawnWindow.draw(request(99, Theme.DARK, "")))
                        .getMessage());
        assertEquals("there is no dialog 'nothing'; there are export, keys, search",
                assertThrows(IllegalArgumentException.class, () -> DrawnWindow.draw(request(1, Theme.DARK, "nothing")))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> DrawnWindow.draw(new Request(Path.of("nowhere"),
                Optional.empty(), 1, new PictureSize(1280, 720), Language.EN, Theme.DARK, Optional.empty(), Optional.empty())));
    }
}
