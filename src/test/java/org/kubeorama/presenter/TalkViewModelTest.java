package org.kubeorama.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kubeorama.look.Theme;
import org.kubeorama.player.Film;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.RunningOrder.Part;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;

class TalkViewModelTest {
    private final PlayerViewModel player = new PlayerViewModel();
    private final AudienceViewModel audience = new AudienceViewModel(player, Language.EN, Theme.DARK);
    private final ToolsViewModel tools = new ToolsViewModel();
    private final TimesViewModel times = new TimesViewModel(() -> 0);
    private final Map<String, Film> shelf = new HashMap<>();
    private final TalkViewModel talk = new TalkViewModel(player, audience, tools, times, new Films() {
        @Override
        public void open(SceneId scene, Optional<StepId> step) {
            player.show(Known.in(shelf, scene.value()));
            step.ifPresent(player::jump);
        }

        @Override
        public void prepare(SceneId scene, Consumer<Film> then) {
            Optional.ofNullable(shelf.get(scene.value())).ifPresent(then);
        }
    });

    @BeforeEach
    void fill() {
        List.of("one", "two").forEach(id -> shelf.put(id, TalkScenes.film(id, 4)));
        shelf.put("alone", TalkScenes.film("alone", 3));
        talk.orderProperty().set(new RunningOrder(new Text("", ""), Optional.empty(), List.of(
                new Part(new SceneId("one"), Set.of(new StepId("step-3"))),
                new Part(new SceneId("two"), Set.of()))));
        player.show(Known.in(shelf, "one"));
    }

    private String place() {
        return player.screeningProperty().get().map(now -> now.scene().id() + " " + now.step().id()).orElse("");
    }

    /** Begins the next step and finishes it. */
    private void step() {
        talk.next();
        if (player.runningProperty().getValue()) {
            talk.next();
        }
    }

    @Test
    void aStepThatIsLeftOutIsPassed() {
        player.jump(new StepId("step-2"));
        talk.present();

        step();
        assertEquals("one step-4", place());

        talk.back();
        assertEquals("one step-2", place());
    }

    @Test
    void theNextFilmComesAfterTheLastStepAndGoesBackToIt() {
        player.jump(new StepId("step-4"));
        talk.present();
        assertEquals(Optional.of("two"), talk.upcomingProperty().get().map(film -> film.scene().id().value()));

        talk.next();
        assertEquals("two step-1", place());
        assertFalse(player.runningProperty().getValue());

        talk.back();
        assertEquals("one step-4", place());
    }

    @Test
    void theLastStepOfTheLastFilmStays() {
        player.show(Known.in(shelf, "two"));
        player.jump(new StepId("step-4"));
        talk.present();

        talk.next();

        assertEquals("two step-4", place());
        assertTrue(talk.runningProperty().get());
    }

    @Test
    void aFilmThatIsNotInTheOrderIsATalkOfItsOwn() {
        player.show(Known.in(shelf, "alone"));
        player.jump(new StepId("step-3"));
        talk.present();

        talk.next();

        assertEquals("alone step-3", place());
        assertEquals(Optional.empty(), talk.upcomingProperty().get());
    }

    @Test
    void fromTheBeginningIsTheFirstFilmOfTheOrder() {
        player.show(Known.in(shelf, "two"));
        player.jump(new StepId("step-3"));

        talk.presentFromStart();

        assertEquals("one step-1", place());
        assertTrue(talk.runningProperty().get());
    }

    @Test
    void aFilmThatPlaysByItselfPassesWhatIsLeftOut() {
        player.jump(new StepId("step-2"));
        talk.present();
        player.toggle();

        for (int i = 0; i < 200 && !place().equals("one step-4"); i++) {
            player.advance(100);
            assertFalse(place().equals("one step-3"));
        }

        assertEquals("one step-4", place());
        assertTrue(player.runningProperty().getValue());
    }

    @Test
    void aWhatIfIsTakenAndLeft() {
        player.jump(new StepId("step-2"));
        talk.present();

        talk.takeFork();
        assertEquals("one aside", place());

        talk.leaveFork();
        assertEquals("one step-2", place());
    }

    @Test
    void whatComesNextNamesTheWhatIfToo() {
        player.jump(new StepId("step-2"));
        talk.present();
        var walk = new Walk(talk.orderProperty().get(), player.screeningProperty().get().orElseThrow());

        var ahead = Ahead.of(walk, Known.in(shelf, "one"), talk.upcomingProperty().get());

        assertEquals(List.of("STEP step-4", "FORK aside"),
                ahead.stream().map(next -> next.kind() + " " + next.step().id()).toList());
    }

    @Test
    void atTheEndTheNextFilmIsAhead() {
        player.jump(new StepId("step-4"));
        talk.present();
        var walk = new Walk(talk.orderProperty().get(), player.screeningProperty().get().orElseThrow());

        var ahead = Ahead.of(walk, Known.in(shelf, "one"), talk.upcomingProperty().get());

        assertEquals(List.of("SCENE step-1"), ahead.stream().map(next -> next.kind() + " " + next.step().id()).toList());
    }

    @Test
    void aTalkThatWasBrokenOffGoesOnAtItsStepWithItsTime() {
        talk.resume(new SceneId("two"), Optional.of(new StepId("step-3")), 90_000);

        assertEquals("two step-3", place());
        assertEquals(90_000, times.elapsedProperty().get());
        assertTrue(talk.runningProperty().get());
    }

    @Test
    void anEndedTalkLeavesNothingBehind() {
        talk.present();
        audience.frozenProperty().set(true);
        audience.cover(AudienceViewModel.Cover.WHITE);
        tools.take(ToolsViewModel.Tool.LASER);

        talk.end();

        assertFalse(audience.frozenProperty().get());
        assertEquals(AudienceViewModel.Cover.NONE, audience.coverProperty().get());
        assertEquals(ToolsViewModel.Tool.NONE, tools.toolProperty().get());
    }
}
