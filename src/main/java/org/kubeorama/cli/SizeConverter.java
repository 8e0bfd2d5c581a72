package org.kubeorama.cli;

import java.util.regex.Pattern;
import org.kubeorama.export.PictureSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads sizes such as {@code 1920x1080}. */
final class SizeConverter implements ITypeConverter<PictureSize> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");

    @Override
    public PictureSize convert(String word) {
        var size = SIZE.matcher(word);
        if (!size.matches()) {
            throw new TypeConversionException("'" + word + "' is no size such as 1920x1080");
        }
        try {
            return new PictureSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
        } catch (IllegalArgumentException outOfBounds) {
            throw new TypeConversionException(outOfBounds.getMessage());
        }
    }
}
