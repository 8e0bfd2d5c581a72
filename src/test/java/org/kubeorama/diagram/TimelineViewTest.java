package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kubeorama.diagram.DrawnText.Kind;
import org.kubeorama.layout.Box;
import org.kubeorama.look.Contrast;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Language;
import org.kubeorama.timeline.Frame;
import org.kubeorama.timeline.Moment;

/** The first step's line goes from 0 to 60 s in 4.8 s. */
class TimelineViewTest {
    private static final Fixtures.Fixture FIXTURE = Fixtures.clock();

    private static List<DrawnText> texts(Theme theme, Language language, Frame frame) throws Exception {
        return OnFx.call(() -> {
            var stage = new StageView(FIXTURE.scene(), FIXTURE.layout(), theme, language);
            stage.show(frame);
            return stage.texts().stream().filter(text -> text.owner().equals("probes")).toList();
        });
    }

    private static String said(Kind kind, Language language, Frame frame) throws Exception {
        return texts(Theme.DARK, language, frame).stream()
                .filter(text -> text.kind() == kind)
                .map(DrawnText::text)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 s, ''",
        "1600, 20 s, 'False, 1 s'", // the point at 20 s begins to come
        "1800, 23 s, 'False, 1 s, 503'",
        "2400, 30 s, 'False, True, 1 s, 503'",
        "4800, 60 s, 'False, True, 1 s, 503, late, note'",
    })
    void theFlagSaysTheTimeAndTextsComeWithTheirPlots(double millis, String flag, String plots) throws Exception {
        var frame = FIXTURE.film().frame(new Moment(0, millis));

        assertEquals(flag, said(Kind.CLOCK, Language.EN, frame));
        assertEquals(plots, said(Kind.PLOT, Language.EN, frame));
    }

    @Test
    void everythingIsSaidInTheOtherLanguage() throws Exception {
        var frame = FIXTURE.film().still(0);

        assertEquals("60 秒", said(Kind.CLOCK, Language.ZH, frame));
        assertEquals("0 秒, 20 秒, 40 秒, 60 秒, 80 秒, 100 秒", said(Kind.TICK, Language.ZH, frame));
        assertEquals("False, 真, 1 s, 503, 超时, note", said(Kind.PLOT, Language.ZH, frame));
        assertEquals("就绪探针, Pod 就绪, 超时", said(Kind.ROW_LABEL, Language.ZH, frame));
    }

    @Test
    void whatIsClearedIsSeenNoMore() throws Exception {
        assertEquals("False, 1 s, planned", said(Kind.PLOT, Language.EN, FIXTURE.film().still(2)));
    }

    @Test
    void aHiddenTimeLineHidesWhatIsPlotted() throws Exception {
        var shown = OnFx.call(() -> {
            var stage = Shots.stage(FIXTURE);
            var seen = new ArrayList<Boolean>();
            for (int step : new int[] {1, 2, 1}) {
                stage.show(FIXTURE.film().still(step));
                seen.add(stage.texts().stream().anyMatch(text -> text.owner().equals("quiet")));
            }
            return seen;
        });

        assertEquals(List.of(true, false, true), shown);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextCanBeReadAndIsWhole(Theme theme) throws Exception {
        var wrong = new ArrayList<String>();
        for (var frame : frames()) {
            double least = frame.actor(new ActorId("probes")).light() == 1 ? Contrast.LIT : Contrast.RECEDED;
            for (var language : Language.values()) {
                for (var text : texts(theme, language, frame)) {
                    double ratio = Contrast.ratio(text.colour(), text.background());
                    if (ratio < least || text.cut() || text.size() < 15 || !within(text)) {
                        wrong.add(String.format(Locale.ROOT, "%s %.2f", text, ratio));
                    }
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    private static List<Frame> frames() {
        var frames = new ArrayList<Frame>();
        for (double millis : new double[] {0, 1500, 3000, 4800}) {
            frames.add(FIXTURE.film().frame(new Moment(0, millis)));
        }
        for (int step = 1; step < 4; step++) {
            frames.add(FIXTURE.film().still(step));
        }
        return frames;
    }

    private static boolean within(DrawnText text) {
        return text.within().grown(0.75).contains(new Box(
                text.bounds().x(), text.within().y(), text.bounds().width(), text.within().height()));
    }

    @Test
    void theFlagStaysOnItsStripAtBothEnds() throws Exception {
        var strip = FIXTURE.layout().actor(new ActorId("probes")).timeline().orElseThrow().clock().orElseThrow();

        for (var frame : frames()) {
            var flag = texts(Theme.LIGHT, Language.EN, frame).stream()
                    .filter(text -> text.kind() == Kind.CLOCK)
                    .findFirst()
                    .orElseThrow();
            assertTrue(flag.within().x() >= strip.x() && flag.within().right() <= strip.right());
        }
    }
}
