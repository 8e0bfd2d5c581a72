package org.kubeorama.diagram;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.timeline.Moment;

/** A few frames of hand-laid scenes, held by pixels. */
class GoldenTest {
    @ParameterizedTest
    @CsvSource({
        "binding,DARK,EN,2,99999", "binding,LIGHT,ZH,3,99999", "binding,DARK,EN,2,450", "binding,CONTRAST,EN,4,99999",
        "zoo,DARK,ZH,1,99999", "zoo,LIGHT,EN,1,99999", "clock,DARK,EN,0,2000", "clock,LIGHT,ZH,1,99999",
        "clock,CONTRAST,EN,2,99999", "clock,LIGHT,EN,3,99999"
    })
    void aFrameLooksAsItDid(String fixture, Theme theme, Language language, int step, double millis) throws Exception {
        var film = Fixtures.named(fixture);
        var frame = film.film().frame(new Moment(step, millis));

        var pixels = OnFx.call(() -> Shots.fresh(film, theme, language, frame));

        Golden.check("%s-%d-%.0f.%s.%s".formatted(fixture, step, millis, language.code(), theme.code()), pixels);
    }
}
