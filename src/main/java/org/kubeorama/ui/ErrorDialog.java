package org.kubeorama.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;

/** One plain sentence that says what went wrong, with details to unfold and to copy. */
public final class ErrorDialog {
    private ErrorDialog() {}

    /** @param sentence what went wrong, and what to do next */
    public static DialogPane pane(Words words, String sentence, Exception cause) {
        var details = new StringWriter();
        cause.printStackTrace(new PrintWriter(details));
        var text = new TextArea(details.toString());
        text.setEditable(false);
        text.setAccessibleText(words.text("ui.error.details"));
        var pane = new DialogPane();
        pane.getStyleClass().add("kube-dialog");
        pane.setHeaderText(sentence);
        pane.setExpandableContent(text);
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        ((Button) pane.lookupButton(ButtonType.CLOSE)).setText(words.text("ui.close"));
        return pane;
    }
}
