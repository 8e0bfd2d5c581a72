package org.kubeorama.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.presenter.Ahead.Kind;
import org.kubeorama.ui.Changes;
import org.kubeorama.ui.Words;

/** Pictures of what comes next: the next step, and where a what-if or an answer would lead. */
public final class AheadController {
    private static final int MOST = 3;
    private static final int LEAST = 2;
    /** So many cards that what they lead with needs two lines, and a what-if only its icon to be known as one. */
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final PlayerViewModel player;
    private final TalkViewModel talk;
    private final AudienceViewModel audience;
    private final StepPictures pictures;
    private final Words words;
    private final Executor turns;

    @FXML private HBox ahead;

    private List<Object> told = List.of();

    /** @param turns runs what may come a pulse later than the step */
    public AheadController(
            PlayerViewModel player, TalkViewModel talk, AudienceViewModel audience, StepPictures pictures, Words words,
            Executor turns) {
        this.player = player;
        this.talk = talk;
        this.audience = audience;
        this.pictures = pictures;
        this.words = words;
        this.turns = turns;
    }

    @FXML
    private void initialize() {
        ahead.widthProperty().subscribe(_ -> share());
        Changes.follow(this::show, player.screeningProperty(), talk.upcomingProperty(), talk.orderProperty(),
                audience.languageProperty(), audience.themeProperty(), words.language());
    }

    private List<Ahead> now() {
        return player.screeningProperty().get().flatMap(now -> player.filmProperty().get().map(film ->
                Ahead.of(new Walk(talk.orderProperty().get(), now), film, talk.upcomingProperty().get())))
                .orElse(List.of());
    }

    /** The playhead moves at every pulse; what comes next changes with steps. */
    private void show() {
        var key = key();
        if (key.equals(told)) {
            return;
        }
        told = key;
        turns.execute(this::fill);
    }

    private void fill() {
        var next = now().stream().limit(MOST).toList();
        boolean narrow = next.size() > LEAST;
        var cards = new ArrayList<Region>();
        next.forEach(each -> cards.add(card(each, narrow)));
        if (cards.isEmpty()) {
            cards.add(end());
        }
        while (cards.size() < LEAST) {
            var empty = new HBox();
            empty.getStyleClass().add("ahead-none");
            cards.add(empty);
        }
        ahead.getChildren().setAll(cards);
        ahead.pseudoClassStateChanged(NARROW, narrow);
        share();
    }

    /** The cards share the width; they are as high as their pictures then are. */
    private void share() {
        int cards = ahead.getChildren().size();
        double width = Math.floor((ahead.getWidth() - ahead.getSpacing() * (cards - 1)) / cards);
        ahead.getChildren().forEach(card -> {
            if (card instanceof StepCard step) {
                step.fix(Math.max(0, width - StepCard.AROUND));
            }
        });
    }

    private List<Object> key() {
        var now = player.screeningProperty().get();
        return List.of(
                now.map(it -> it.step().id().value()), now.map(it -> it.timeline().way()),
                now.map(it -> it.playhead().moment().millis() == 0 && !it.playhead().running()),
                player.filmProperty().get().map(System::identityHashCode),
                talk.upcomingProperty().get().map(System::identityHashCode), talk.orderProperty().get(),
                audience.languageProperty().get(), audience.themeProperty().get(), words.language().getValue());
    }

    private Region card(Ahead next, boolean narrow) {
        var card = new StepCard(next.number() + "   " + words.of(next.step().title()));
        card.lead(narrow && next.kind() == Kind.FORK ? said(next) : lead(next), icon(next.kind()));
        if (next.kind() == Kind.FORK || next.kind() == Kind.ANSWER) {
            card.getStyleClass().add("aside");
        }
        card.setOnAction(_ -> go(next));
        card.show(width -> new StepPictures.Wish(next.film(), next.way(), next.step().id(),
                audience.themeProperty().get(), audience.languageProperty().get(), width), pictures, true);
        return card;
    }

    private String lead(Ahead next) {
        var said = said(next);
        return switch (next.kind()) {
            case STEP -> words.text("presenter.next");
            case THEN -> words.text("presenter.then");
            case FORK -> words.text("presenter.whatIf", said);
            case ANSWER -> words.text("presenter.answer", said);
            case SCENE -> words.text("presenter.nextFilm", said);
        };
    }

    private String said(Ahead next) {
        return next.lead().map(words::of).orElse("");
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case STEP -> "mdi2c-chevron-right";
            case THEN -> "mdi2c-chevron-double-right";
            case FORK -> "mdi2s-source-branch";
            case ANSWER -> "mdi2h-help-circle-outline";
            case SCENE -> "mdi2f-filmstrip";
        };
    }

    private Region end() {
        var label = new Label(words.text("presenter.theEnd"), new FontIcon("mdi2f-flag-checkered"));
        label.getStyleClass().add("ahead-end");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private void go(Ahead next) {
        switch (next.kind()) {
            case STEP, SCENE -> talk.next();
            case THEN -> talk.goTo(next.film().scene().id(), next.step().id());
            case FORK -> next.fork().ifPresent(talk::takeFork);
            case ANSWER -> next.option().ifPresent(option -> player.number(option + 1));
        }
    }
}
