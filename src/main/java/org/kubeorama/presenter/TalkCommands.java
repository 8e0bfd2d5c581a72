package org.kubeorama.presenter;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import org.kubeorama.player.PlayerViewModel;
import org.kubeorama.presenter.AudienceViewModel.Cover;
import org.kubeorama.presenter.TalkViewModel.Sheet;
import org.kubeorama.presenter.ToolsViewModel.Tool;
import org.kubeorama.ui.Shortcut;

/**
 * What each shortcut does during a talk, whether a key, a clicker or a button presses it.
 *
 * @param notesSize of the speaker's notes
 */
public record TalkCommands(
        PlayerViewModel player, TalkViewModel talk, AudienceViewModel audience, ToolsViewModel tools,
        ScreensViewModel screens, IntegerProperty notesSize) {

    /** The command behind each shortcut; those with a number are not among them. */
    public Map<Shortcut, Runnable> all() {
        var does = new EnumMap<Shortcut, Runnable>(Shortcut.class);
        film(does);
        stage(does);
        tools(does);
        windows(does);
        return does;
    }

    /** What keys are for now. */
    public Shortcut.Context context() {
        return audience.coverProperty().get() == Cover.NONE ? Shortcut.Context.PRESENTING : Shortcut.Context.BLACK;
    }

    private void film(Map<Shortcut, Runnable> does) {
        does.put(Shortcut.PLAY, player::toggle);
        does.put(Shortcut.NEXT, talk::next);
        does.put(Shortcut.BACK, talk::back);
        does.put(Shortcut.FIRST, player::first);
        does.put(Shortcut.LAST, player::last);
        does.put(Shortcut.REPLAY, player::replay);
        does.put(Shortcut.GO_TO, () -> talk.turn(Sheet.GO_TO));
        does.put(Shortcut.OVERVIEW, () -> talk.turn(Sheet.OVERVIEW));
        does.put(Shortcut.TAKE_FORK, talk::takeFork);
        does.put(Shortcut.LEAVE_FORK, talk::leaveFork);
        does.put(Shortcut.SLOWER, player::slower);
        does.put(Shortcut.FASTER, player::faster);
    }

    private void stage(Map<Shortcut, Runnable> does) {
        does.put(Shortcut.BLACK, () -> audience.cover(Cover.BLACK));
        does.put(Shortcut.WHITE, () -> audience.cover(Cover.WHITE));
        does.put(Shortcut.FREEZE, () -> flip(audience.frozenProperty()));
        does.put(Shortcut.ZOOM_LIT, audience::switchClose);
        does.put(Shortcut.ZOOM_IN, player::larger);
        does.put(Shortcut.ZOOM_OUT, player::smaller);
        does.put(Shortcut.ZOOM_FIT, audience::fit);
        does.put(Shortcut.PRESENT_FROM_START, talk::presentFromStart);
        does.put(Shortcut.REDUCED_MOTION, () -> flip(player.reducedMotionProperty()));
    }

    private void tools(Map<Shortcut, Runnable> does) {
        does.put(Shortcut.SPOTLIGHT, () -> tools.take(Tool.SPOTLIGHT));
        does.put(Shortcut.LASER, () -> tools.take(Tool.LASER));
        does.put(Shortcut.DRAW, () -> tools.take(Tool.DRAW));
        does.put(Shortcut.COLOUR, tools::nextPen);
        does.put(Shortcut.UNDO, tools::undo);
        does.put(Shortcut.CLEAR, tools::clear);
    }

    private void windows(Map<Shortcut, Runnable> does) {
        does.put(Shortcut.CONSOLE, screens::switchConsole);
        does.put(Shortcut.SWAP_SCREENS, screens::swap);
        does.put(Shortcut.NOTES_LARGER, () -> resize(1));
        does.put(Shortcut.NOTES_SMALLER, () -> resize(-1));
        does.put(Shortcut.AUDIENCE_LANGUAGE, audience::nextLanguage);
        does.put(Shortcut.AUDIENCE_THEME, audience::nextTheme);
        does.put(Shortcut.KEYS, () -> talk.turn(Sheet.KEYS));
        does.put(Shortcut.LEAVE, talk::leave);
    }

    private void resize(int by) {
        notesSize.set(Math.clamp(notesSize.get() + by, 0, SpeakerNotesController.SIZES - 1));
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }
}
