package org.kubeorama.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Tone;

class PaletteTest {
    @ParameterizedTest
    @CsvSource({"DARK,LIGHT", "LIGHT,CONTRAST", "CONTRAST,DARK"})
    void themesGoRound(Theme theme, Theme next) {
        assertEquals(next, theme.next());
    }

    @ParameterizedTest
    @CsvSource({"FFFFFFFF,FF000000,21.0", "FF777777,FFFFFFFF,4.48", "FF767676,FFFFFFFF,4.54", "FF123456,FF123456,1.0"})
    void contrastIsThatOfTheGuidelines(String one, String other, double ratio) {
        assertEquals(ratio, Contrast.ratio(colour(one), colour(other)), 0.01);
        assertEquals(ratio, Contrast.ratio(colour(other), colour(one)), 0.01);
    }

    @ParameterizedTest
    @CsvSource({
        "FF000000,FFFFFFFF,0,FF000000", "FF000000,FFFFFFFF,1,FFFFFFFF", "FF000000,FFFFFFFF,0.5,FF808080",
        "FF102030,FF304050,0.25,FF182838", "FF000000,FFFFFFFF,7,FFFFFFFF"
    })
    void coloursMixChannelByChannel(String from, String to, double share, String mixed) {
        assertEquals(colour(mixed), Argb.mix(colour(from), colour(to), share));
    }

    @Test
    void aFadedColourShowsWhatIsBehindIt() {
        assertEquals(0x80FF0000, Argb.fade(0xFFFF0000, 0.5));
        assertEquals(0xFF800000, Argb.over(Argb.fade(0xFFFF0000, 0.5), 0xFF000000));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextCanBeReadOnWhateverItMayLieOn(Theme theme) {
        var palette = theme.palette();
        var faint = new ArrayList<String>();
        grounds(palette).forEach((where, ground) -> texts(palette).forEach((what, colour) -> {
            faint.addAll(faint(what + " on " + where, palette.text(colour, ground, 1), ground, Contrast.LIT));
            faint.addAll(faint("receded " + what + " on " + where, palette.text(colour, ground, 0), ground,
                    Contrast.RECEDED));
        }));

        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatIsNotMixedWithInkIsStrongByItself(Theme theme) {
        var palette = theme.palette();

        assertTrue(Contrast.ratio(palette.ink(), palette.ground()) >= 12);
        assertTrue(Contrast.ratio(palette.ink(), palette.card()) >= 12);
        assertTrue(Contrast.ratio(palette.bubbleInk(), palette.bubble()) >= 7);
        assertTrue(Contrast.ratio(palette.codeInk(), palette.codeAdded()) >= 4.5);
        assertTrue(Contrast.ratio(palette.muted(), palette.ground()) >= 4.5);
        assertTrue(Contrast.ratio(palette.accent(), palette.ground()) >= 4.5);
        assertTrue(Contrast.ratio(palette.aside(), palette.ground()) >= 4.5);
    }

    /** WCAG 1.4.11: what one has to see to understand a picture stands out by 3 to 1. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void ringsAndSignsStandOutFromTheGround(Theme theme) {
        var palette = theme.palette();
        var faint = new ArrayList<String>();
        for (var role : Role.values()) {
            faint.addAll(faint(role.name(), palette.of(role), palette.ground(), 3));
        }
        for (var tone : Tone.values()) {
            faint.addAll(faint(tone.name(), palette.of(tone), palette.card(), 3));
        }

        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aRecedingTextIsQuieterThanALitOne(Theme theme) {
        var palette = theme.palette();

        assertTrue(Contrast.ratio(palette.text(palette.ink(), palette.card(), 0), palette.card())
                < 0.75 * Contrast.ratio(palette.ink(), palette.card()));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatStandsOnAFillIsWhateverCanBeReadThere(Theme theme) {
        var palette = theme.palette();

        assertEquals(palette.ink(), palette.on(palette.ground()));
        assertEquals(palette.ground(), palette.on(palette.ink()));
        assertTrue(Contrast.ratio(palette.on(palette.accent()), palette.accent()) >= Contrast.LIT);
    }

    private static Map<String, Integer> grounds(Palette palette) {
        var grounds = new LinkedHashMap<String, Integer>();
        grounds.put("ground", palette.ground());
        grounds.put("glow", palette.glow());
        grounds.put("card", palette.card());
        for (var role : Role.values()) {
            int once = palette.zone(palette.of(role), palette.ground());
            grounds.put("frame of " + role, once);
            grounds.put("frame in frame of " + role, palette.zone(palette.of(role), once));
        }
        return grounds;
    }

    private static Map<String, Integer> texts(Palette palette) {
        var texts = new LinkedHashMap<String, Integer>();
        texts.put("ink", palette.ink());
        texts.put("muted", palette.muted());
        for (var role : Role.values()) {
            texts.put(role.name(), palette.of(role));
        }
        for (var tone : Tone.values()) {
            texts.put(tone.name(), palette.of(tone));
        }
        return texts;
    }

    private static List<String> faint(String what, int colour, int ground, double least) {
        double ratio = Contrast.ratio(colour, ground);
        return ratio >= least ? List.of() : List.of("%s: %.2f".formatted(what, ratio));
    }

    private static int colour(String hex) {
        return Integer.parseUnsignedInt(hex, 16);
    }
}
