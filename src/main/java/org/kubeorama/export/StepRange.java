package org.kubeorama.export;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Steps from first to last, counted from 1, as {@code 4} or {@code 4-6}. */
public record StepRange(int first, int last) {
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,4})\\s*(?:-\\s*(\\d{1,4})\\s*)?");

    /** @throws IllegalArgumentException where the word is no range; its message is a sentence for whoever wrote it */
    public static StepRange of(String word) {
        var range = RANGE.matcher(word);
        if (!range.matches()) {
            throw new IllegalArgumentException("'" + word + "' is no step such as 4 and no range such as 4-6");
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("'" + word + "' is no range of steps, which are counted from 1");
        }
        return new StepRange(first, last);
    }

    /** The positions in some ranges, in their order. */
    public static List<Integer> positions(List<StepRange> ranges) {
        return ranges.stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.first, range.last))
                .boxed()
                .toList();
    }

    /** The positions in a list such as {@code 1,4-6}; none for a blank one. @throws IllegalArgumentException as above */
    public static List<Integer> positions(String list) {
        return list.isBlank() ? List.of() : positions(Arrays.stream(list.split(",")).map(StepRange::of).toList());
    }
}
