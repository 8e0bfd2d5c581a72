package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.scene.RunningOrder.Part;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Text;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TalkMemoryTest {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    @TempDir
    private Path folder;

    private TestTalk talk;

    @Start
    void start(Stage stage) {
        talk = TestTalk.open(stage, "binding", SimulatedScreens.LAPTOP, SimulatedScreens.PROJECTOR);
    }

    @BeforeEach
    void remember() {
        TestTalk.onFx(() -> memory().follow());
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private TalkMemory memory() {
        return new TalkMemory(talk.presenter(), settings(), Runnable::run, () -> NOW);
    }

    private Path settings() {
        return folder.resolve("settings.json");
    }

    private Path file() {
        return folder.resolve("talk.json");
    }

    @Test
    void aTalkThatWasBrokenOffGoesOnAtItsStep(FxRobot robot) {
        talk.jump(1);
        talk.present(robot);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.A);
        TestTalk.onFx(() -> talk.presenter().times().elapsedProperty().set(125_000));
        talk.settle();

        // the program is killed here: what is on the disk is all that is left
        var left = TalkFile.beside(settings()).load(NOW.plusSeconds(60)).orElseThrow();
        assertEquals(new SceneId("binding"), left.scene());
        assertEquals(new StepId("bind-pod"), left.step());

        talk.jump(0);
        TestTalk.onFx(() -> memory().resume(left));
        assertTrue(talk.running());
        assertEquals(2, talk.now().index());
        assertEquals(Language.ZH, talk.audienceStage().language());
        assertTrue(talk.presenter().times().elapsedProperty().get() >= 120_000);
    }

    @Test
    void aTalkThatHasEndedDoesNotComeBack(FxRobot robot) {
        talk.present(robot);
        talk.settle();
        assertTrue(Files.exists(file()));

        robot.type(KeyCode.ESCAPE);
        talk.settle();

        assertFalse(Files.exists(file()));
        assertEquals(Optional.empty(), TalkFile.beside(settings()).load(NOW));
    }

    @Test
    void nobodyWaitsForATalkOfYesterday(FxRobot robot) {
        talk.present(robot);
        talk.settle();

        assertEquals(Optional.empty(), TalkFile.beside(settings()).load(NOW.plus(Duration.ofHours(20))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"scene\":\"../x\",\"step\":\"a\",\"elapsed\":1,\"at\":1}",
        "{\"scene\":\"a\",\"step\":\"b\",\"elapsed\":1e999,\"at\":1777888800000}"})
    void aFileThatCannotBeReadTellsOfNoTalk(String text) throws IOException {
        Files.writeString(file(), text);

        assertEquals(Optional.empty(), TalkFile.beside(settings()).load(NOW));
    }

    @Test
    void theRunningOrderIsKept() {
        var order = new RunningOrder(new Text("", ""), Optional.of(30), List.of(
                new Part(new SceneId("binding"), Set.of(new StepId("pull"))), new Part(new SceneId("zoo"), Set.of())));

        TestTalk.onFx(() -> talk.presenter().talk().orderProperty().set(order));

        var file = new RunningOrderFile(folder.resolve("running-order.json"));
        assertEquals(Optional.of(order), file.read(talk.presenter().scenes().getValue()).order());
        TestTalk.onFx(() -> talk.presenter().order().reset());
        assertFalse(Files.exists(file.file()));
    }

    @Test
    void theFileIsWholeWhateverItsState() throws IOException {
        var file = TalkFile.beside(settings());
        var talks = List.of("one", "two").stream().map(step -> new TalkFile.Saved(
                new SceneId("binding"), new StepId(step), 5, Language.EN, Theme.DARK, NOW)).toList();

        for (var saved : talks) {
            file.save(saved);
            assertEquals(Optional.of(saved), file.load(NOW));
        }
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
