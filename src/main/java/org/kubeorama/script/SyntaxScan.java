package org.kubeorama.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Walks through a text that a JSON parser refused and finds out what a person did wrong. Knows no values, only what may
 * follow what; open brackets are on a stack of its own.
 */
final class SyntaxScan {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.]?[0-9.][-+.0-9eExXa-fA-F_]*+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.-]*+");

    /** What may come next. */
    private enum Next {
        VALUE,
        ITEM_OR_END,
        NAME_OR_END,
        ITEM,
        NAME,
        COLON,
        COMMA_OR_END,
        NOTHING
    }

    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private Next next = Next.VALUE;
    private int at;
    private int comma;
    private int valueEnd;

    SyntaxScan(String text) {
        this.text = text;
    }

    Optional<SyntaxFault> fault() {
        while (skipBlanks()) {
            var fault = step(text.charAt(at));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return atEnd();
    }

    private boolean skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length();
    }

    private Optional<SyntaxFault> step(char c) {
        if (c == '/' || c == '#') {
            return fault(at, "JSON has no comments", "take the comment out");
        }
        return switch (next) {
            case VALUE -> value(c);
            case ITEM_OR_END -> c == ']' ? close(c) : value(c);
            case NAME_OR_END -> c == '}' ? close(c) : name(c);
            case ITEM -> c == ']' ? commaTooMany(c) : value(c);
            case NAME -> c == '}' ? commaTooMany(c) : name(c);
            case COLON -> colon(c);
            case COMMA_OR_END -> commaOrEnd(c);
            case NOTHING -> fault(at, "something follows after the end of the script", "take it out");
        };
    }

    private Optional<SyntaxFault> commaTooMany(char c) {
        return fault(comma, "a comma too many before " + c, "take it out");
    }

    private Optional<SyntaxFault> value(char c) {
        if (c == '"') {
            return string();
        } else if (c == '{' || c == '[') {
            open.push(at++);
            next = c == '{' ? Next.NAME_OR_END : Next.ITEM_OR_END;
            return Optional.empty();
        } else if (c == '\'') {
            return fault(at, "single quotes around a text", "use double quotes");
        } else if ("]},:".indexOf(c) >= 0) {
            return fault(at, "a value is missing before " + c, "write one, or take out what stands before it");
        }
        return numberOrWord();
    }

    private Optional<SyntaxFault> numberOrWord() {
        var like = NUMBER_LIKE.matcher(text).region(at, text.length());
        if (like.lookingAt()) {
            return number(like.group());
        }
        var word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            var character = Characters.quoted(Character.toString(text.codePointAt(at)));
            return fault(at, "a value cannot begin with " + character, "write texts in double quotes");
        }
        return switch (word.group()) {
            case "true", "false", "null" -> endValue(word.end());
            case "NaN", "Infinity" -> fault(at, word.group() + " is no number in JSON", "write a finite number");
            case "True", "False", "None", "TRUE", "FALSE", "NULL" ->
                fault(at, word.group() + " is not JSON", "write true, false or null in lower case");
            default -> fault(at, Characters.quoted(word.group()) + " has no quotes", "write texts in double quotes");
        };
    }

    private Optional<SyntaxFault> number(String like) {
        if (!NUMBER.matcher(like).matches()) {
            return fault(at, Characters.quoted(like) + " is no number in JSON", "write it as 12, -3 or 0.5");
        }
        return endValue(at + like.length());
    }

    private Optional<SyntaxFault> name(char c) {
        if (c == '"') {
            return string();
        } else if (c == ',') {
            return fault(at, "a comma too many", "take it out");
        }
        return fault(at, "a field name in double quotes is expected here", "write it as \"name\": value");
    }

    private Optional<SyntaxFault> colon(char c) {
        if (c != ':') {
            return fault(valueEnd, "a colon is missing after the field name", "write it as \"name\": value");
        }
        at++;
        next = Next.VALUE;
        return Optional.empty();
    }

    private Optional<SyntaxFault> commaOrEnd(char c) {
        if (c == ',') {
            comma = at++;
            next = inObject() ? Next.NAME : Next.ITEM;
            return Optional.empty();
        } else if (c == '}' || c == ']') {
            return close(c);
        }
        return fault(valueEnd, "a comma is missing after this value", "put one between the two");
    }

    private Optional<SyntaxFault> close(char c) {
        char opened = text.charAt(open.element());
        if ((opened == '{') != (c == '}')) {
            return fault(
                    at,
                    c + " cannot close the " + opened + " of line " + lineOf(open.element()),
                    "write " + (opened == '{' ? '}' : ']'));
        }
        open.pop();
        return endValue(at + 1);
    }

    private Optional<SyntaxFault> string() {
        int start = at;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return endString(i + 1);
            } else if (c == '\n' || c == '\r') {
                return fault(start, "the text that begins here is not closed on its line", "add a double quote");
            } else if (c < ' ') {
                return fault(i, "a raw control character in a text", c == '\t' ? "write \\t" : "take it out");
            } else if (c == '\\' && !escapeAt(++i)) {
                return fault(i - 1, "an unknown escape in a text", "write \\\\ for a backslash");
            }
        }
        return fault(start, "the text that begins here is never closed", "add a double quote");
    }

    private boolean escapeAt(int i) {
        if (i < text.length() && text.charAt(i) == 'u') {
            return i + 4 < text.length()
                    && text.substring(i + 1, i + 5).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
        }
        return i < text.length() && "\"\\/bfnrt".indexOf(text.charAt(i)) >= 0;
    }

    private Optional<SyntaxFault> endString(int end) {
        if (next == Next.NAME || next == Next.NAME_OR_END) {
            at = end;
            valueEnd = end;
            next = Next.COLON;
            return Optional.empty();
        }
        return endValue(end);
    }

    private Optional<SyntaxFault> endValue(int end) {
        at = end;
        valueEnd = end;
        next = open.isEmpty() ? Next.NOTHING : Next.COMMA_OR_END;
        return Optional.empty();
    }

    private Optional<SyntaxFault> atEnd() {
        if (!open.isEmpty()) {
            char opened = text.charAt(open.element());
            return fault(
                    text.length(),
                    "the file ends before the " + opened + " of line " + lineOf(open.element()) + " is closed",
                    "add " + (opened == '{' ? '}' : ']'));
        }
        return next == Next.VALUE ? fault(0, "the file is empty", "write a JSON object") : Optional.empty();
    }

    private boolean inObject() {
        return text.charAt(open.element()) == '{';
    }

    private long lineOf(int offset) {
        return 1 + text.chars().limit(offset).filter(c -> c == '\n').count();
    }

    private static Optional<SyntaxFault> fault(int offset, String wrong, String right) {
        return Optional.of(new SyntaxFault(offset, wrong, right));
    }
}
