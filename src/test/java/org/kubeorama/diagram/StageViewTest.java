package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.diagram.DrawnText.Kind;
import org.kubeorama.diagram.Fixtures.Fixture;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.ForkId;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.StepId;
import org.kubeorama.timeline.Frame;
import org.kubeorama.timeline.Moment;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;

class StageViewTest {
    private static final Way FORKED =
            Way.MAIN.with(new StepId("pull"), new Way.Turn.TakeFork(new ForkId("retry")));

    @ParameterizedTest
    @ValueSource(strings = {"binding", "zoo", "clock"})
    void theSameFrameGivesTheSamePixelsWhateverWasShownBefore(String name) throws Exception {
        var fixture = Fixtures.named(name);
        var frames = frames(fixture);

        OnFx.call(() -> {
            var stage = Shots.stage(fixture);
            var expected = frames.stream()
                    .map(frame -> Shots.fresh(fixture, Theme.DARK, Language.EN, frame))
                    .toList();
            for (int i : wanderings(frames.size())) {
                assertArrayEquals(expected.get(i), Shots.taken(stage, frames.get(i)), name + ", frame " + i);
            }
            return 0;
        });
    }

    /** Moments of the film and of its fork, some in the middle of motions. */
    private static List<Frame> frames(Fixture fixture) {
        var frames = new ArrayList<Frame>();
        for (var way : List.of(Way.MAIN, FORKED)) {
            var film = new SceneTimeline(fixture.scene(), way);
            for (int step = 0; step < film.steps().size(); step++) {
                frames.add(film.frame(new Moment(step, 0)));
                frames.add(film.frame(new Moment(step, film.motionMillis(step) * 0.35)));
                frames.add(film.still(step));
            }
        }
        return frames;
    }

    /** Played through, then back, then here and there. */
    private static List<Integer> wanderings(int count) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            order.add(i);
            order.addFirst(count - 1 - i);
        }
        new Random(7).ints(20, 0, count).forEach(order::add);
        return order;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,EN", "LIGHT,ZH", "CONTRAST,ZH", "DARK,ZH", "DARK,EN"})
    void switchingThemeAndLanguageInMidStepEqualsAFreshView(Theme theme, Language language) throws Exception {
        var fixture = Fixtures.binding();
        var frame = fixture.film().frame(new Moment(2, 700));

        OnFx.call(() -> {
            var stage = Shots.stage(fixture);
            Shots.taken(stage, fixture.film().still(3));
            stage.show(frame);
            stage.setTheme(theme);
            stage.setLanguage(language);
            assertArrayEquals(Shots.fresh(fixture, theme, language, frame), Shots.taken(stage, frame));
            return 0;
        });
    }

    @Test
    void aWindowShowsTheSamePixelsAsAPicture() throws Exception {
        var fixture = Fixtures.binding();

        OnFx.call(() -> {
            var stage = Shots.stage(fixture);
            var scene = new Scene(stage, Shots.WIDTH, Shots.HEIGHT);
            stage.show(fixture.film().still(1));
            scene.snapshot(null);
            stage.show(fixture.film().still(2));
            var shown = new int[Shots.WIDTH * Shots.HEIGHT];
            scene.snapshot(null).getPixelReader().getPixels(0, 0, Shots.WIDTH, Shots.HEIGHT,
                    PixelFormat.getIntArgbPreInstance(), shown, 0, Shots.WIDTH);
            assertArrayEquals(Shots.fresh(fixture, Theme.DARK, Language.EN, fixture.film().still(2)), shown);
            return 0;
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFrameIsCompleteOnItsOwn(Language language) throws Exception {
        var fixture = Fixtures.binding();

        var texts = texts(fixture, language, fixture.film().still(2));

        assertTrue(texts.containsAll(List.of(
                language == Language.EN ? "How a Pod starts" : "Pod 的启动流程",
                language == Language.EN ? "07 · Pod startup · Kubernetes 1.36" : "07 · Pod 的启动 · Kubernetes 1.36",
                "3", "/ 5", "POST …/pods/web-1/binding → node-2", "write", "nodeName: node-2", "Pending")), texts.toString());
        assertTrue(texts.contains(language == Language.EN
                ? "The scheduler binds the Pod to node-2" : "调度器把 Pod 绑定到 node-2"), texts.toString());
    }

    @Test
    void aBareStageIsTheDiagramAlone() throws Exception {
        var fixture = Fixtures.binding();

        var kinds = OnFx.call(() -> {
            var stage = new StageView(fixture.scene(), fixture.layout(), Theme.DARK, Language.EN, true);
            stage.show(fixture.film().still(2));
            return stage.texts().stream().map(DrawnText::kind).collect(Collectors.toSet());
        });

        assertTrue(kinds.contains(Kind.LABEL));
        assertFalse(kinds.stream().anyMatch(kind -> switch (kind) {
            case TITLE, SUBTITLE, STEP_NUMBER, STEP_TITLE, CAPTION, CHAPTER -> true;
            default -> false;
        }), kinds.toString());
    }

    @Test
    void aTextThatIsTooLongIsCutAndSaysSo() throws Exception {
        var fixture = Fixtures.binding();

        var cut = OnFx.call(() -> {
            var stage = Shots.stage(fixture);
            stage.show(fixture.film().still(0));
            return stage.texts().stream().filter(DrawnText::cut).map(DrawnText::text).toList();
        });

        assertEquals(List.of("controller-mana…"), cut);
    }

    @ParameterizedTest
    @CsvSource({"440,300,api-server", "980,540,control-plane", "1150,770,containers", "1090,700,pod", "30,500,"})
    void thePointKnowsItsInnermostActor(double x, double y, String expected) throws Exception {
        var fixture = Fixtures.binding();

        var found = OnFx.call(() -> {
            var stage = Shots.stage(fixture);
            // a canvas of half the size, in the middle of what is wider
            stage.resize(1360, 540);
            stage.layout();
            stage.show(fixture.film().still(0));
            return stage.actorAt(200 + x / 2, y / 2);
        });

        assertEquals(Optional.ofNullable(expected).map(ActorId::new), found);
    }

    @Test
    void theCameraMovesWhatPointsFindToo() throws Exception {
        var fixture = Fixtures.binding();

        OnFx.call(() -> {
            var stage = Shots.stage(fixture);
            stage.resize(1920, 1080);
            stage.layout();
            stage.show(fixture.film().still(4));
            var box = stage.boxOf(new ActorId("kubelet"));
            assertTrue(box.width() > 300, box.toString());
            assertEquals(Optional.of(new ActorId("kubelet")), stage.actorAt(box.centerX(), box.centerY()));
            return 0;
        });
    }

    private static List<String> texts(Fixture fixture, Language language, Frame frame) throws Exception {
        return OnFx.call(() -> {
            var stage = new StageView(fixture.scene(), fixture.layout(), Theme.LIGHT, language);
            stage.show(frame);
            return stage.texts().stream().map(text -> text.text().strip()).toList();
        });
    }
}
