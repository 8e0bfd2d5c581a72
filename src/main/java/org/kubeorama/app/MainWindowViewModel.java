package org.kubeorama.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.kubeorama.app.Settings.Side;
import org.kubeorama.script.ScriptProblem;

/** What the window shows beside, above and instead of the stage. */
public final class MainWindowViewModel {
    private static final double WIDE_ENOUGH_FOR_TOPICS = 1400;
    private static final double WIDE_ENOUGH_FOR_PANEL = 1100;
    /** The least that is left for the stage. */
    private static final double STAGE = 480;

    private final DoubleProperty width = new SimpleDoubleProperty(1440);
    private final BooleanProperty fullScreen = new SimpleBooleanProperty();
    private final ObjectProperty<List<ScriptProblem>> problems = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<String>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final SideModel topics = new SideModel(WIDE_ENOUGH_FOR_TOPICS, Settings.FIRST.topics());
    private final SideModel panel = new SideModel(WIDE_ENOUGH_FOR_PANEL, Settings.FIRST.panel());

    /** A part beside the stage: shown as the person said, else where the window is wide enough. */
    public final class SideModel {
        private final ObjectProperty<Side> side;
        private final ObservableValue<Boolean> shown;
        private final ObservableValue<Number> room;

        SideModel(double wideEnough, Side first) {
            side = new SimpleObjectProperty<>(first);
            shown = Bindings.createBooleanBinding(
                    () -> side.get().shown().orElse(width.get() >= wideEnough), side, width);
            room = Bindings.createDoubleBinding(
                    () -> Math.max(160, Math.min(side.get().width(), (width.get() - STAGE) / 2)), side, width);
        }

        public void toggle() {
            side.set(new Side(Optional.of(!shown.getValue()), side.get().width()));
        }

        public void show() {
            if (!shown.getValue()) {
                toggle();
            }
        }

        public void resize(double pixels) {
            side.set(new Side(side.get().shown(), pixels));
        }

        /** What is remembered. */
        public ObjectProperty<Side> sideProperty() {
            return side;
        }

        public ObservableValue<Boolean> shownProperty() {
            return shown;
        }

        /** Its width in pixels, as far as the window has room. */
        public ObservableValue<Number> roomProperty() {
            return room;
        }
    }

    /** Tells something in passing. */
    public void tell(String sentence) {
        notice.set(Optional.of(sentence));
    }

    public SideModel topics() {
        return topics;
    }

    public SideModel panel() {
        return panel;
    }

    /** Pixels of the window's content. */
    public DoubleProperty widthProperty() {
        return width;
    }

    public BooleanProperty fullScreenProperty() {
        return fullScreen;
    }

    /** What is wrong in the film that was asked for. */
    public ObjectProperty<List<ScriptProblem>> problemsProperty() {
        return problems;
    }

    /** What is told in passing, until it has been seen. */
    public ObjectProperty<Optional<String>> noticeProperty() {
        return notice;
    }
}
