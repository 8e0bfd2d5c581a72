package org.kubeorama.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kubeorama.notes.PanelController.Page;
import org.kubeorama.scene.Action;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Beat;
import org.kubeorama.scene.Flow;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.Notes;
import org.kubeorama.scene.ObjectId;
import org.kubeorama.scene.Quiz;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.SceneObject;
import org.kubeorama.scene.Step;
import org.kubeorama.scene.StepId;
import org.kubeorama.scene.Value;
import org.kubeorama.timeline.Frame;
import org.kubeorama.timeline.SceneTimeline;
import org.kubeorama.timeline.Way;
import org.kubeorama.ui.FxmlViews;
import org.kubeorama.ui.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PanelTest {
    private static final ObjectId POD = new ObjectId("pod");
    private final SceneModel scene = scene();
    private final SceneTimeline timeline = new SceneTimeline(scene, Way.MAIN);
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final SimpleObjectProperty<Optional<SceneModel>> film = new SimpleObjectProperty<>(Optional.of(scene));
    private final SimpleObjectProperty<Optional<Frame>> frame =
            new SimpleObjectProperty<>(Optional.of(timeline.still(0)));
    private final List<String> jumps = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private PanelController panel;

    @Start
    void start(Stage stage) {
        var words = new Words(language, List.of("notes"));
        var views = new FxmlViews(words);
        var reading = new Reading(film, frame, step -> jumps.add(step.value()), opened::add, copied::add);
        panel = new PanelController(words,
                () -> views.load(new NotesController(reading, words, Runnable::run)),
                () -> views.load(new ObjectController(reading, words)),
                () -> views.load(new StepsController(reading, words)),
                () -> views.load(new SourcesController(reading, words)));
        stage.setFullScreen(false);
        stage.setMaximized(false);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(views.load(panel), 420, 500));
        stage.show();
    }

    private static SceneModel scene() {
        var steps = List.of(
                step("one", "First", "第一", Optional.of(org.kubeorama.scene.Text.plain("Chapter A")), List.of()),
                step("two", "Second", "第二", Optional.empty(), List.of(new Beat(List.of(new Action.Patch(POD,
                        new Value.Fields(Map.of("nodeName", new Value.Str("node-1")))))))),
                step("three", "Third", "第三", Optional.empty(), List.of()));
        var long1 = "A paragraph that fills the panel. ".repeat(60);
        var notes = new Notes(Map.of(
                Language.EN, List.of(
                        new Notes.Section("one", "Notes one", long1),
                        new Notes.Section("two", "Notes two", """
                                Some **bold** and `code 中文` and [a link](https://kubernetes.io/x).

                                - item

                                1. first
                                2. second

                                > careful

                                | a | b |
                                |---|---|
                                | 1 | 2 |

                                ```
                                kubectl get pods
                                ```

                                <div>raw</div>
                                """),
                        new Notes.Section("three", "Notes three", long1)),
                Language.ZH, List.of(new Notes.Section("one", "讲解一", "第一行\n第二行"))));
        var pod = new Value.Fields(Map.of("kind", new Value.Str("Pod")));
        var actor = new Actor(new ActorId("a"), Role.POD, org.kubeorama.scene.Text.plain("a"), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Flow.RIGHT, false, List.of(), Optional.empty(), 12, Optional.empty(), List.of());
        return new SceneModel(new SceneId("film"), 1, org.kubeorama.scene.Text.plain("t"), org.kubeorama.scene.Text.plain("Film"), org.kubeorama.scene.Text.plain("s"), "1.36",
                Flow.RIGHT, List.of(actor), List.of(), List.of(new SceneObject(POD, org.kubeorama.scene.Text.plain("Pod/web"), pod)), steps,
                List.of(), notes, Quiz.NONE);
    }

    private static Step step(String id, String en, String zh, Optional<org.kubeorama.scene.Text> chapter, List<Beat> beats) {
        return new Step(new StepId(id), new org.kubeorama.scene.Text(en, zh), new org.kubeorama.scene.Text(en, zh),
                chapter, List.of("https://kubernetes.io/" + id), beats, Optional.empty(), Optional.empty(),
                Optional.empty(), false);
    }

    private void show(FxRobot robot, int step) {
        robot.interact(() -> frame.set(Optional.of(timeline.still(step))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String current(FxRobot robot) {
        return robot.lookup(".notes-section").queryAll().stream()
                .filter(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .map(node -> ((Label) node.lookup(".notes-heading")).getText())
                .collect(Collectors.joining(" "));
    }

    @Test
    void theSectionOfTheStepIsMarkedAndInView(FxRobot robot) {
        show(robot, 1);

        assertEquals("Notes two", current(robot));
        var viewport = onScreen(robot.lookup(".notes-scroll").queryAs(ScrollPane.class));
        var heading = onScreen(robot.lookup("Notes two").query());
        assertTrue(heading.getMinY() >= viewport.getMinY() && heading.getMaxY() < viewport.getMaxY(),
                heading + " in " + viewport);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Test
    void notesFollowTheLanguageAndChineseLinesJoinWithoutBlanks(FxRobot robot) {
        robot.interact(() -> language.set(Language.ZH));

        var paragraph = robot.lookup(".notes-paragraph").queryAs(TextFlow.class);
        assertEquals("讲解一", current(robot));
        assertEquals("第一行第二行", textOf(paragraph));
    }

    private static String textOf(TextFlow flow) {
        return flow.getChildren().stream().map(node -> node instanceof Text text ? text.getText()
                : ((Hyperlink) node).getText()).collect(Collectors.joining());
    }

    @Test
    void markdownBecomesNodes(FxRobot robot) {
        var flows = robot.lookup(".notes-paragraph").queryAllAs(TextFlow.class).stream().map(PanelTest::textOf).toList();

        assertTrue(flows.containsAll(List.of("Some bold and code 中文 and a link.", "item", "first", "second",
                "careful")), flows.toString());
        assertEquals(List.of("a", "b"), robot.lookup(".notes-table-head").queryAllAs(TextFlow.class).stream()
                .map(PanelTest::textOf).toList());
        assertEquals(List.of("kubectl get pods", "<div>raw</div>"), robot.lookup(".notes-code-lines")
                .queryAllAs(TextFlow.class).stream().map(PanelTest::textOf).toList());
        assertEquals(List.of("•", "1.", "2."), robot.lookup(".notes-marker").queryAllAs(Label.class).stream()
                .map(Label::getText).toList());
    }

    @Test
    void chineseInCodeIsSetInAFontThatHasIt(FxRobot robot) {
        var runs = robot.lookup(".notes-inline-code").queryAllAs(Text.class);

        assertEquals(List.of("code ", "中文"), runs.stream().map(Text::getText).toList());
        assertEquals(List.of(false, true), runs.stream().map(run -> run.getStyleClass().contains("notes-wide")).toList());
    }

    @Test
    void codeIsCopiedAndLinksAreOpenedWhenAsked(FxRobot robot) {
        show(robot, 1);
        robot.interact(() -> robot.lookup(".notes-copy").queryAllAs(javafx.scene.control.Button.class).iterator().next()
                .fire());
        robot.interact(() -> robot.lookup(".notes-link").queryAs(Hyperlink.class).fire());

        assertEquals(List.of("kubectl get pods"), copied);
        assertEquals(List.of("https://kubernetes.io/x"), opened);
    }

    @Test
    void theObjectShowsWhatTheStepHasChanged(FxRobot robot) {
        robot.interact(() -> panel.turnTo(Page.OBJECT));
        show(robot, 1);

        var changed = robot.lookup(".notes-yaml .list-cell").queryAll().stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toMap(cell -> cell.getAccessibleText(),
                        cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("changed"))));
        assertEquals(Map.of("kind: Pod", false, "nodeName: node-1", true), changed);
    }

    @Test
    void aStepIsJumpedToByMouseAndByKeyboard(FxRobot robot) {
        robot.interact(() -> panel.turnTo(Page.STEPS));
        robot.clickOn("Third");
        robot.interact(() -> robot.lookup(".notes-steps").query().requestFocus());
        robot.type(KeyCode.UP, KeyCode.ENTER);

        assertEquals(List.of("three", "two"), jumps);
        assertTrue(robot.lookup("Chapter A").tryQuery().isPresent());
    }

    @Test
    void sourcesOfTheStepComeFirst(FxRobot robot) {
        robot.interact(() -> panel.turnTo(Page.SOURCES));
        show(robot, 2);

        assertEquals(List.of("kubernetes.io/three", "kubernetes.io/one", "kubernetes.io/two"),
                robot.lookup(".notes-source").queryAllAs(Hyperlink.class).stream().map(Hyperlink::getText).toList());
        assertEquals(Page.SOURCES, panel.page());
    }

    @Test
    void aFilmWithoutNotesSaysSo(FxRobot robot) {
        robot.interact(() -> film.set(Optional.of(new SceneModel(scene.id(), 1, scene.topicTitle(), scene.title(),
                scene.summary(), "1.36", Flow.RIGHT, scene.actors(), List.of(), List.of(), scene.steps(), List.of(),
                Notes.NONE, Quiz.NONE))));

        assertEquals("There are no notes for \"Film\".", robot.lookup(".notes-none").queryAs(Label.class).getText());
        assertFalse(robot.lookup(".notes-section").tryQuery().isPresent());
    }
}
