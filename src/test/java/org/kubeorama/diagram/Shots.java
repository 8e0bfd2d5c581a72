package org.kubeorama.diagram;

import org.kubeorama.diagram.Fixtures.Fixture;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.timeline.Frame;

/** Pictures for tests, taken on the JavaFX thread. */
final class Shots {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    private Shots() {}

    static StageView stage(Fixture fixture) {
        return new StageView(fixture.scene(), fixture.layout(), Theme.DARK, Language.EN);
    }

    /** The frame as a stage shows it that has never shown another. */
    static int[] fresh(Fixture fixture, Theme theme, Language language, Frame frame) {
        return taken(new StageView(fixture.scene(), fixture.layout(), theme, language), frame);
    }

    static int[] taken(StageView stage, Frame frame) {
        var pixels = new int[WIDTH * HEIGHT];
        new Snapshots(stage, WIDTH, HEIGHT).read(frame, pixels);
        return pixels;
    }
}
