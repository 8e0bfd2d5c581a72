package org.kubeorama.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kubeorama.app.Launcher;

/** The program as a shell starts it: a process of its own, without a display. */
final class Program {
    private Program() {}

    /**
     * What a process left behind.
     *
     * @param code its exit code
     * @param out all that it wrote to its output
     * @param err all that it wrote to its error output
     */
    record Ended(int code, String out, String err) {}

    /** Runs it to its end. @param folder where its two outputs are kept meanwhile */
    static Ended run(Path folder, String... words) throws IOException, InterruptedException {
        var out = Files.createTempFile(folder, "out", ".txt");
        var err = Files.createTempFile(folder, "err", ".txt");
        var process = new ProcessBuilder(command(words)).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().remove("DISPLAY");
        int code = process.start().waitFor();
        return new Ended(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static List<String> command(String... words) {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "--module-path", System.getProperty("jdk.module.path"),
                "--add-modules=javafx.controls,javafx.fxml", "--enable-native-access=javafx.graphics",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(words));
        return command;
    }
}
