package org.kubeorama.cli;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few values by its code. */
abstract class CodeConverter<T> implements ITypeConverter<T> {
    private final String what;
    private final T[] values;
    private final Function<T, String> code;

    private CodeConverter(String what, T[] values, Function<T, String> code) {
        this.what = what;
        this.values = values;
        this.code = code;
    }

    @Override
    public T convert(String word) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is no " + what + "; choose from "
                        + Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
    }

    /** Reads {@code light}, {@code dark} or {@code contrast}. */
    static final class Themes extends CodeConverter<Theme> {
        Themes() {
            super("theme", Theme.values(), Theme::code);
        }
    }

    /** Reads {@code en} or {@code zh}. */
    static final class Languages extends CodeConverter<Language> {
        Languages() {
            super("language", Language.values(), Language::code);
        }
    }

    /** Reads {@code png}. */
    static final class Formats extends CodeConverter<String> {
        Formats() {
            super("format", new String[] {"png"}, Function.identity());
        }
    }
}
