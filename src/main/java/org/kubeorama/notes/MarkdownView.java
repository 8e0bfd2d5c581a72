package org.kubeorama.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kubeorama.ui.Hints;
import org.kubeorama.ui.Words;

/**
 * Markdown as JavaFX nodes. HTML in it is shown as it is written; images are shown by their text; nothing is loaded.
 */
final class MarkdownView {
    /** Deeper nesting than any notes need, and shallower than any that hurts. */
    private static final int MAX_OPEN_BLOCKS = 32;

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .postProcessor(new WideEmphasis())
            .build();
    private final Words words;
    private final Consumer<String> open;
    private final Consumer<String> copy;

    /** @param open asked to open an address; @param copy asked to copy a text */
    MarkdownView(Words words, Consumer<String> open, Consumer<String> copy) {
        this.words = words;
        this.open = open;
        this.copy = copy;
    }

    /** One node per block of the text, in order. */
    List<Node> render(String markdown) {
        return blocks(parser.parse(WideEmphasis.marked(markdown)));
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        var nodes = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            nodes.add(block(child));
        }
        return nodes;
    }

    private Node block(org.commonmark.node.Node block) {
        return switch (block) {
            case Paragraph paragraph -> flow(paragraph, "notes-paragraph");
            case Heading heading -> flow(heading, "notes-subheading");
            case FencedCodeBlock code -> codeBlock(code.getLiteral());
            case IndentedCodeBlock code -> codeBlock(code.getLiteral());
            case ListBlock list -> list(list);
            case BlockQuote quote -> styled(new VBox(), "notes-quote", blocks(quote));
            case TableBlock table -> table(table);
            case ThematicBreak _ -> new Separator();
            case HtmlBlock html -> codeBlock(html.getLiteral());
            default -> flow(block, "notes-paragraph");
        };
    }

    private static VBox styled(VBox box, String style, List<Node> children) {
        box.getStyleClass().add(style);
        box.getChildren().setAll(children);
        return box;
    }

    private VBox list(ListBlock list) {
        var rows = new ArrayList<Node>();
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var marker = new Label(list instanceof BulletList ? "•" : number++ + ".");
            marker.getStyleClass().add("notes-marker");
            var body = styled(new VBox(), "notes-item", blocks(item));
            HBox.setHgrow(body, Priority.ALWAYS);
            rows.add(new HBox(marker, body));
        }
        return styled(new VBox(), "notes-list", rows);
    }

    private Node table(TableBlock table) {
        var grid = new GridPane();
        grid.getStyleClass().add("notes-table");
        int row = 0;
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var line = part.getFirstChild(); line instanceof TableRow; line = line.getNext()) {
                int column = 0;
                for (var cell = line.getFirstChild(); cell instanceof TableCell tableCell; cell = cell.getNext()) {
                    grid.add(flow(cell, tableCell.isHeader() ? "notes-table-head" : "notes-table-cell"), column++, row);
                }
                row++;
            }
        }
        return grid;
    }

    private Node codeBlock(String literal) {
        var code = literal.strip();
        var flow = new TextFlow();
        flow.getStyleClass().add("notes-code-lines");
        Runs.add(flow, code, "notes-mono");
        var copyButton = new Button(null, new FontIcon("mdi2c-content-copy"));
        copyButton.getStyleClass().addAll("flat", "notes-copy");
        copyButton.accessibleTextProperty().bind(words.observe("notes.copyCode"));
        Hints.tip(copyButton, words.observe("notes.copyCode"));
        copyButton.setMinSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
        copyButton.setOnAction(_ -> copy.accept(code));
        HBox.setHgrow(flow, Priority.ALWAYS);
        var pane = new HBox(flow, copyButton);
        pane.getStyleClass().add("notes-code");
        return pane;
    }

    private TextFlow flow(org.commonmark.node.Node block, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        inlines(block, List.of("notes-text"), flow);
        return flow;
    }

    private void inlines(org.commonmark.node.Node parent, List<String> styles, TextFlow into) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case Text text -> Runs.add(into, text.getLiteral(), styles);
                case Code code -> Runs.add(into, code.getLiteral(), plus(styles, "notes-mono", "notes-inline-code"));
                case Emphasis emphasis -> inlines(emphasis, plus(styles, "notes-emphasis"), into);
                case StrongEmphasis strong -> inlines(strong, plus(styles, "notes-strong"), into);
                case Link link -> link(link, into);
                case SoftLineBreak _ -> softBreak(child, styles, into);
                case HardLineBreak _ -> Runs.add(into, "\n", styles);
                case HtmlInline html -> Runs.add(into, html.getLiteral(), styles);
                default -> inlines(child, styles, into);
            }
        }
    }

    /** A line break of the file is a blank between words, and nothing between Chinese characters. */
    private static void softBreak(org.commonmark.node.Node at, List<String> styles, TextFlow into) {
        boolean chinese = at.getPrevious() instanceof Text before
                && at.getNext() instanceof Text after
                && Runs.isWide(before.getLiteral().codePointBefore(before.getLiteral().length()))
                && Runs.isWide(after.getLiteral().codePointAt(0));
        if (!chinese) {
            Runs.add(into, " ", styles);
        }
    }

    private void link(Link link, TextFlow into) {
        var target = link.getDestination();
        var hyperlink = new Hyperlink(textOf(link));
        hyperlink.getStyleClass().add("notes-link");
        Hints.tip(hyperlink, new ReadOnlyStringWrapper(target));
        hyperlink.setAccessibleText(textOf(link) + " " + target);
        hyperlink.setOnAction(_ -> open.accept(target));
        into.getChildren().add(hyperlink);
    }

    private static String textOf(org.commonmark.node.Node node) {
        var text = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            text.append(switch (child) {
                case Text plain -> plain.getLiteral();
                case Code code -> code.getLiteral();
                default -> textOf(child);
            });
        }
        return text.toString();
    }

    private static List<String> plus(List<String> styles, String... more) {
        var all = new ArrayList<>(styles);
        all.addAll(List.of(more));
        return all;
    }
}
