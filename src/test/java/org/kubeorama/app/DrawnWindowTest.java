package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
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
    @CsvSource({"keys", "export", "order", "search"})
    void aDialogChangesThePicture(String dialog) {
        var plain = DrawnWindow.draw(request(2, Theme.LIGHT, ""));

        assertTrue(!Arrays.equals(plain, DrawnWindow.draw(request(2, Theme.LIGHT, dialog))));
    }

    private static Request view(String view, PictureSize size, Language language, Theme theme) {
        return new Request(TestWindow.SCENES, Optional.of(new SceneId("binding")), 3, size, language, theme,
                Optional.empty(), Optional.of(view));
    }

    @ParameterizedTest
    @CsvSource({"presenter", "audience", "overview", "keys"})
    void everyViewOfAPresentationIsDrawnInEveryLanguageAndTheme(String view) {
        var seen = new HashSet<Integer>();
        for (var language : Language.values()) {
            for (var theme : Theme.values()) {
                seen.add(Arrays.hashCode(DrawnWindow.draw(view(view, new PictureSize(1280, 720), language, theme))));
            }
        }

        assertEquals(6, seen.size());
    }

    @Test
    void whatIsNotThereIsSaidInOneSentence() {
        assertEquals("there is no step 99; the film has 5",
                assertThrows(IllegalArgumentException.class, () -> DrawnWindow.draw(request(99, Theme.DARK, "")))
                        .getMessage());
        assertEquals("there is no dialog 'nothing'; there are export, keys, order, search",
                assertThrows(IllegalArgumentException.class, () -> DrawnWindow.draw(request(1, Theme.DARK, "nothing")))
                        .getMessage());
        assertEquals("there is no view 'nothing'; there are audience, keys, overview, presenter",
                assertThrows(IllegalArgumentException.class, () -> DrawnWindow.draw(
                        view("nothing", new PictureSize(1280, 720), Language.EN, Theme.DARK))).getMessage());
        assertThrows(IllegalArgumentException.class, () -> DrawnWindow.draw(new Request(Path.of("nowhere"),
                Optional.empty(), 1, new PictureSize(1280, 720), Language.EN, Theme.DARK, Optional.empty(), Optional.empty())));
    }
}
