package org.kubeorama.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kubeorama.player.PlayerViewModel.Verdict;
import org.kubeorama.player.Screening.Question;
import org.kubeorama.scene.ActorId;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Predict;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.Tone;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.KeyboardFocus;
import org.kubeorama.ui.Shortcut;
import org.kubeorama.ui.Words;

/** What there is to decide: a guess before the step, an answer after it, else the forks of the film. */
public final class ChoicesController {
    private final PlayerViewModel viewModel;
    private final Words words;
    private final Hints hints;

    @FXML private FlowPane choices;

    /** All that the row depends on; as long as it stays the same, so do its nodes and the focus on them. */
    private record Offer(
            Optional<SceneModel> scene,
            Optional<Verdict> verdict,
            Optional<Predict> guess,
            List<ActorId> candidates,
            Optional<Question> question,
            List<ForkChoice> forks) {}

    public ChoicesController(PlayerViewModel viewModel, Words words) {
        this.viewModel = viewModel;
        this.words = words;
        hints = new Hints(words);
    }

    @FXML
    private void initialize() {
        var offer = Bindings.createObjectBinding(
                this::offer, viewModel.screeningProperty(), viewModel.verdictProperty());
        offer.subscribe(this::show);
        words.language().subscribe(_ -> show(offer.get()));
        choices.managedProperty().bind(choices.visibleProperty());
        choices.visibleProperty().bind(viewModel.filmProperty().map(
                film -> film.map(Film::scene).filter(ChoicesController::everOffers).isPresent()));
    }

    /** Room is kept for a film that will offer something, so that the stage does not jump. */
    private static boolean everOffers(SceneModel scene) {
        return !scene.forks().isEmpty()
                || scene.allSteps().stream().anyMatch(step -> step.ask().isPresent() || step.predict().isPresent());
    }

    private Offer offer() {
        var now = viewModel.screeningProperty().get();
        return new Offer(now.map(Screening::scene), viewModel.verdictProperty().get(), now.flatMap(Screening::guess),
                now.map(Screening::candidates).orElse(List.of()), now.flatMap(Screening::question),
                now.map(Screening::forks).orElse(List.of()));
    }

    private void show(Offer offer) {
        var nodes = new ArrayList<Node>();
        if (offer.guess().isPresent() && offer.verdict().isPresent()) {
            showVerdict(offer.verdict().get(), nodes);
        } else if (offer.guess().isPresent()) {
            showGuess(offer, nodes);
        } else if (offer.question().isPresent()) {
            showQuestion(offer.question().get(), nodes);
        } else if (!offer.forks().isEmpty()) {
            showForks(offer.forks(), nodes);
        }
        replace(nodes);
    }

    /** The focus stays where it was in the row: whoever works with the keyboard goes on from there. */
    private void replace(List<Node> nodes) {
        var focus = choices.getChildren().stream().filter(Node::isFocused).findFirst();
        int place = focus.map(choices.getChildren()::indexOf).orElse(0);
        boolean visible = focus.filter(Node::isFocusVisible).isPresent();
        choices.getChildren().setAll(nodes);
        if (focus.isPresent() && !nodes.isEmpty()) {
            var now = nodes.get(Math.min(place, nodes.size() - 1));
            if (visible) {
                KeyboardFocus.give(now);
            } else {
                now.requestFocus();
            }
        }
    }

    private void showGuess(Offer offer, List<Node> nodes) {
        nodes.add(lead(words.of(offer.guess().orElseThrow().question()), "mdi2h-head-lightbulb-outline"));
        var actors = offer.scene().orElseThrow().actorsById();
        for (int i = 0; i < offer.candidates().size(); i++) {
            var actor = offer.candidates().get(i);
            var name = words.of(Known.in(actors, actor).label());
            var button = numbered(i + 1, name, Tone.NONE);
            button.setOnAction(_ -> viewModel.guess(actor));
            nodes.add(button);
        }
        nodes.add(goOn("player.guessShow"));
    }

    private void showVerdict(Verdict verdict, List<Node> nodes) {
        var text = words.text(verdict.right() ? "player.guessRight" : "player.guessWrong");
        var lead = lead(text + " " + words.of(verdict.explanation()), icon(verdict.right() ? Tone.OK : Tone.FAIL));
        lead.getStyleClass().add(verdict.right() ? "right" : "wrong");
        nodes.add(lead);
        nodes.add(goOn("player.guessGoOn"));
    }

    /** A button that runs the step that was to be guessed. */
    private Button goOn(String key) {
        var button = new Button(words.text(key));
        button.getStyleClass().add("choice");
        hints.explain(button, words.observe(key), Shortcut.NEXT);
        button.setOnAction(_ -> viewModel.guessMade());
        return button;
    }

    private void showQuestion(Question question, List<Node> nodes) {
        nodes.add(lead(words.of(question.ask().question()), "mdi2h-help-circle-outline"));
        var options = question.ask().options();
        for (int i = 0; i < options.size(); i++) {
            int option = i;
            var button = numbered(i + 1, words.of(options.get(i).label()), options.get(i).tone());
            if (question.chosen().filter(chosen -> chosen == option).isPresent()) {
                button.getStyleClass().add("chosen");
            }
            button.setOnAction(_ -> viewModel.answer(option));
            nodes.add(button);
        }
    }

    private void showForks(List<ForkChoice> forks, List<Node> nodes) {
        nodes.add(lead(words.text("player.whatIf"), "mdi2s-source-branch"));
        for (var choice : forks) {
            var chip = new ToggleButton(words.of(choice.fork().label()));
            chip.getStyleClass().add("fork");
            chip.setSelected(choice.taken());
            chip.setDisable(!choice.open());
            chip.setOnAction(_ -> viewModel.switchFork(choice.fork().id()));
            hints.explain(chip, Bindings.createStringBinding(() -> words.text("player.forkFrom",
                    words.of(choice.fork().label()), words.of(choice.from().title())), words.language()));
            nodes.add(chip);
        }
    }

    private static Label lead(String text, String icon) {
        var lead = new Label(text, new FontIcon(icon));
        lead.getStyleClass().add("choices-lead");
        lead.setWrapText(true);
        return lead;
    }

    private ButtonBase numbered(int number, String text, Tone tone) {
        var button = new Button(number + "   " + text);
        button.getStyleClass().add("choice");
        if (tone != Tone.NONE) {
            button.setGraphic(new FontIcon(icon(tone)));
            button.getStyleClass().add("tone-" + tone.name().toLowerCase(Locale.ROOT));
        }
        hints.explain(button, words.observe("player.choice", number, text));
        return button;
    }

    private static String icon(Tone tone) {
        return switch (tone) {
            case OK -> "mdi2c-check-circle-outline";
            case WARN -> "mdi2a-alert-outline";
            case FAIL -> "mdi2c-close-circle-outline";
            case INFO, NONE -> "mdi2i-information-outline";
        };
    }

    /** Puts the keyboard on the first switch. */
    public void focusFirst() {
        choices.getChildren().stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .findFirst()
                .ifPresent(KeyboardFocus::give);
    }
}
