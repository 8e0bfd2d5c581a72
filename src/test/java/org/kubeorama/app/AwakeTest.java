package org.kubeorama.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwakeTest {
    @ParameterizedTest
    @CsvSource({"Linux, systemd-inhibit", "Mac OS X, caffeinate", "Windows 11, powershell"})
    void everySystemHasItsProgramWhichEndsWithThisOne(String system, String program) {
        var command = Awake.command(system, 4711);

        assertEquals(program, command.getFirst());
        assertTrue(String.join(" ", command).contains("4711"));
    }

    @Test
    void itRunsAsLongAsTheTalk() {
        var awake = new Awake(Runnable::run, List.of(
                System.getProperty("java.home") + "/bin/java", "-XX:+PrintFlagsFinal", "-version"));

        awake.keep(true);
        awake.keep(false);

        assertFalse(awake.kept());
    }

    @Test
    void aSystemWithoutTheProgramSleepsAsItAlwaysDoes() {
        var awake = new Awake(Runnable::run, List.of("no-such-program-anywhere"));

        awake.keep(true);

        assertFalse(awake.kept());
    }
}
