package org.kubeorama.notes;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Lets emphasis begin and end beside Chinese punctuation. CommonMark (6.2, left- and right-flanking runs) takes the
 * stars of {@code **注意：**这里} for plain text, since it counts on blanks between words, and Chinese has none. A mark
 * that scripts may not contain is set between the stars and the punctuation, and taken out of what was parsed.
 */
final class WideEmphasis implements PostProcessor {
    private static final String MARK = "\u200b";
    private static final String PUNCTUATION = "[\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]";
    private static final Pattern END = Pattern.compile("(?<=" + PUNCTUATION + ")(?=\\*+[\\p{L}\\p{N}])");
    private static final Pattern BEGIN = Pattern.compile("(?<=[\\p{L}\\p{N}]\\*{1,3})(?=" + PUNCTUATION + ")");

    /** The text as the parser is to read it. */
    static String marked(String markdown) {
        return BEGIN.matcher(END.matcher(markdown).replaceAll(MARK)).replaceAll(MARK);
    }

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.setLiteral(plain(text.getLiteral()));
            }

            @Override
            public void visit(Code code) {
                code.setLiteral(plain(code.getLiteral()));
            }

            @Override
            public void visit(FencedCodeBlock code) {
                code.setLiteral(plain(code.getLiteral()));
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                code.setLiteral(plain(code.getLiteral()));
            }
        });
        return document;
    }

    private static String plain(String literal) {
        return literal.replace(MARK, "");
    }
}
