package org.kubeorama.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.kubeorama.presenter.RunningOrderController;
import org.kubeorama.scene.RunningOrder;
import org.kubeorama.script.ScriptProblem;
import org.kubeorama.ui.BackgroundWork;

/** What the buttons of the running order do beyond the order itself: files, and presenting. */
record OrderDialog(
        PresenterWiring presenter, Dialogs dialogs, BackgroundWork work, Supplier<Optional<Path>> opened,
        Supplier<Optional<Path>> saved) {

    RunningOrderController.Doing doing() {
        return new RunningOrderController.Doing(
                () -> opened.get().ifPresent(this::open), () -> saved.get().ifPresent(this::save), this::present,
                dialogs::close);
    }

    private void present() {
        dialogs.close();
        presenter.talk().presentFromStart();
    }

    private void open(Path file) {
        var scenes = presenter.scenes().getValue();
        work.run(() -> new RunningOrderFile(file).read(scenes), reading -> {
            presenter.order().problemsProperty().set(reading.problems().stream().map(ScriptProblem::oneLine).toList());
            reading.order().filter(order -> !order.parts().isEmpty()).ifPresent(presenter.talk().orderProperty()::set);
        }, failure -> dialogs.fail("app.readFailed", failure));
    }

    private void save(Path file) {
        var order = presenter.talk().orderProperty().get();
        work.run(() -> write(file, order), _ -> {}, failure -> dialogs.fail("presenter.orderNotSaved", failure));
    }

    private static boolean write(Path file, RunningOrder order) throws IOException {
        new RunningOrderFile(file).write(order);
        return true;
    }
}
