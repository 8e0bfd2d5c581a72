package org.kubeorama.cli;

import org.kubeorama.export.StepRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one part of {@code 1,4-6}. */
final class StepsConverter implements ITypeConverter<StepRange> {
    @Override
    public StepRange convert(String word) {
        try {
            return StepRange.of(word);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }
}
