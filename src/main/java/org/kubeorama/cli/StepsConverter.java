package org.kubeorama.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one part of {@code 1,4-6}: a step or a range of steps, from 1. */
final class StepsConverter implements ITypeConverter<StepsConverter.Range> {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

    /** Steps from first to last. */
    record Range(int first, int last) {
        static List<Integer> positions(List<Range> ranges) {
            return ranges.stream()
                    .flatMapToInt(range -> IntStream.rangeClosed(range.first, range.last))
                    .boxed()
                    .toList();
        }
    }

    @Override
    public Range convert(String word) {
        var range = RANGE.matcher(word);
        if (!range.matches()) {
            throw new TypeConversionException("'" + word + "' is no step such as 4 and no range such as 4-6");
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        if (first < 1 || last < first) {
            throw new TypeConversionException("'" + word + "' is no range of steps, which are counted from 1");
        }
        return new Range(first, last);
    }
}
