package org.kubeorama.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kubeorama.scene.Language;
import org.kubeorama.ui.Shortcut.Context;

/** README lists the keys that there are, no more and no fewer. */
class ReadmeKeysTest {
    private final Words words = new Words(new SimpleObjectProperty<>(Language.EN), List.of("ui"));

    @ParameterizedTest
    @CsvSource({"Keys, WINDOW", "Keys while presenting, PRESENTING"})
    void readmeListsEveryKey(String heading, Context context) throws IOException {
        var keys = Shortcut.in(context).stream()
                .flatMap(shortcut -> shortcut.keys(context).stream())
                .map(key -> key.label(words))
                .toList();

        assertEquals(new TreeSet<>(keys), new TreeSet<>(listed(heading).toList()));
    }

    private static Stream<String> listed(String heading) throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals("### " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| key") && !line.startsWith("| ---"))
                .map(line -> line.split("\\|")[1].strip())
                .flatMap(cell -> Arrays.stream(cell.split(", ")));
    }
}
