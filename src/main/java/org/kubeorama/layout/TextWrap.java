package org.kubeorama.layout;

import java.util.ArrayList;
import java.util.List;
import org.kubeorama.look.TextStyle;

/**
 * Breaks text into lines: Latin words stay whole, Han characters may part anywhere but where punctuation forbids it. A
 * word that is wider than the line is cut, at a sign such as a slash where there is one.
 */
public final class TextWrap {
    private static final String NEVER_FIRST = "，。、；：？！）》】」』〉〕”’…—·％‰,.;:?!)]}%";
    private static final String NEVER_LAST = "（《【「『〈〔“‘([{";
    private static final String GOOD_CUT = "/.-_:=,…";

    private final TextMeasure measure;

    /** @param measure of the fonts that the lines are set in */
    public TextWrap(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * The lines of a text, each as full as it can be.
     *
     * @param width pixels that no line is wider than, as long as a single character fits
     * @return at least one line; a single empty one for an empty text
     */
    public List<String> lines(String text, TextStyle style, double width) {
        var flat = flat(text);
        if (flat.isEmpty() || measure.width(flat, style) <= width) {
            return List.of(flat);
        }
        return filled(flat, breaks(flat), style, width);
    }

    /** As many lines as {@link #lines} gives, but of lengths as even as they can be. */
    public List<String> evenLines(String text, TextStyle style, double width) {
        var full = lines(text, style, width);
        return full.size() == 1 ? full : lines(text, style, narrowest(text, style, full.size(), 0, width));
    }

    /**
     * The narrowest width, to a pixel, at which a text has no more than so many lines and no word is cut.
     *
     * @return between {@code least} and {@code most}; {@code most} where even that needs more lines
     */
    double narrowest(String text, TextStyle style, int lineCount, double least, double most) {
        double high = most;
        double low = Math.min(Math.max(least, longestWord(text, style)), most);
        if (fits(text, style, lineCount, low)) {
            return low;
        }
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (fits(text, style, lineCount, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Math.min(most, Math.ceil(high));
    }

    private double longestWord(String text, TextStyle style) {
        var flat = flat(text);
        double longest = 0;
        int start = 0;
        for (int end : flat.isEmpty() ? List.<Integer>of() : breaks(flat)) {
            longest = Math.max(longest, measure.width(flat.substring(start, end).strip(), style));
            start = end;
        }
        return longest;
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private boolean fits(String text, TextStyle style, int lineCount, double width) {
        var lines = lines(text, style, width);
        return lines.size() <= lineCount && lines.stream().allMatch(line -> measure.width(line, style) <= width);
    }

    private List<String> filled(String text, List<Integer> breaks, TextStyle style, double width) {
        var lines = new ArrayList<String>();
        int start = 0;
        int next = 0;
        while (start < text.length()) {
            int last = lastFitting(text, start, breaks, next, style, width);
            int end = last < next ? cut(text, start, breaks.get(next), style, width) : breaks.get(last);
            lines.add(text.substring(start, end).strip());
            start = end;
            while (next < breaks.size() && breaks.get(next) <= start) {
                next++;
            }
        }
        return List.copyOf(lines);
    }

    /** The index of the farthest break that the line can reach; {@code next - 1} if it reaches none. */
    private int lastFitting(
            String text, int start, List<Integer> breaks, int next, TextStyle style, double width) {
        int low = next - 1;
        int high = breaks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.width(text.substring(start, breaks.get(middle)).strip(), style) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Where to cut a word that does not fit into a line of its own. */
    private int cut(String text, int start, int wordEnd, TextStyle style, double width) {
        int end = text.offsetByCodePoints(start, 1);
        while (end < wordEnd) {
            int more = text.offsetByCodePoints(end, 1);
            if (measure.width(text.substring(start, more), style) > width) {
                break;
            }
            end = more;
        }
        for (int good = end; good > start + (end - start) / 2; good--) {
            if (GOOD_CUT.indexOf(text.charAt(good - 1)) >= 0) {
                return good;
            }
        }
        return end;
    }

    /** Positions at which a line may end, the end of the text last. */
    private static List<Integer> breaks(String text) {
        var breaks = new ArrayList<Integer>();
        for (int i = text.offsetByCodePoints(0, 1); i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (mayBreak(text.codePointBefore(i), text.codePointAt(i))) {
                breaks.add(i);
            }
        }
        breaks.add(text.length());
        return breaks;
    }

    private static boolean mayBreak(int before, int after) {
        if (before == ' ') {
            return true;
        }
        return after != ' '
                && (isHan(before) || isHan(after))
                && NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0;
    }

    /** Whether lines may break beside this character: ideographs, kana and full-width signs. */
    private static boolean isHan(int character) {
        return Character.isIdeographic(character)
                || character >= 0x3000 && character <= 0x30FF
                || character >= 0xFF00 && character <= 0xFFEF;
    }
}
