package org.kubeorama.films;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kubeorama.check.SceneCheck;
import org.kubeorama.script.SceneReader;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Every picture of every scene that is shipped, in both languages and all themes, as {@code kubeorama check} sees it. */
@ExtendWith(ApplicationExtension.class)
class EverySceneCheckTest {
    static Stream<Path> scenes() throws IOException {
        return Files.list(Path.of("assets/scenes")).filter(Files::isDirectory).sorted();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void canBeShown(Path folder) throws Exception {
        var reading = SceneReader.read(folder);

        var problems = WaitForAsyncUtils.asyncFx(() -> new SceneCheck().problems(reading)).get();

        assertEquals(List.of(), problems);
    }
}
