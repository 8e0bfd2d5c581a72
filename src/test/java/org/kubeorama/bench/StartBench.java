package org.kubeorama.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.kubeorama.app.FirstFrame;

/**
 * From the start of a process to the first complete frame in its window: the packaged program, as its start script
 * starts it, against a bare window, each with an AOT cache of its own and without.
 */
final class StartBench {
    private static final int ROUNDS = 7;
    private static final double TARGET = 1.5;
    private static final Path PROGRAM = Path.of("target/kubeorama").toAbsolutePath();
    private static final String LAUNCHER = "org.kubeorama.app.Launcher";
    private static final List<String> HEADLESS =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dprism.lcdtext=false");

    private final Path folder;

    private StartBench(Path folder) {
        this.folder = folder;
    }

    static void run(Table table) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM.resolve("bin/kubeorama"))) {
            table.left("start to the first frame against a bare window with controls", "mvn package first");
            return;
        }
        new StartBench(Files.createTempDirectory("bench-start")).measure(table);
    }

    private void measure(Table table) throws IOException, InterruptedException {
        var own = own();
        var cache = folder.resolve("bare.aot");
        ProgramRun.seconds(bare("-XX:AOTCacheOutput=" + cache));
        var runs = new ArrayList<>(List.of(
                without(own, "-XX:AOTCache="), bare("-Xlog:disable"), own, bare("-XX:AOTCache=" + cache)));
        // where it was left: with settings to read, and a film to open by its name
        var settings = Files.createDirectories(folder.resolve("kubeorama")).resolve("settings.json");
        Files.writeString(settings, "{\"scene\":\"pod-startup\"}");
        double[] medians = ProgramRun.medianSeconds(ROUNDS, runs,
                Map.of("XDG_CONFIG_HOME", folder.toString(), "DISPLAY", "none"));
        table.ratio("start to the first frame against a bare window with controls", "s", medians[0], medians[1], TARGET);
        if (own.stream().anyMatch(option -> option.startsWith("-XX:AOTCache="))) {
            table.ratio("the same, both with an AOT cache", "s", medians[2], medians[3], TARGET);
        } else {
            table.left("the same, both with an AOT cache", "the cache is of another Java");
        }
    }

    /** What the start script starts, with a class around it that ends the program at its first frame. */
    private List<String> own() throws IOException, InterruptedException {
        var hook = jar("hook.jar", OwnWindow.class);
        var command = new ArrayList<String>();
        command.add(java());
        for (var word : scripted()) {
            command.add(word.equals(LAUNCHER) ? OwnWindow.class.getName()
                    : word.endsWith("kubeorama.jar") ? word + ":" + hook : word);
        }
        return command;
    }

    /** Asks the start script for its words to Java, by a Java that only repeats them. */
    private List<String> scripted() throws IOException, InterruptedException {
        var home = folder.resolve("java");
        var echo = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.copy(Path.of(System.getProperty("java.home"), "release"), home.resolve("release"));
        Files.writeString(echo, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        echo.toFile().setExecutable(true);
        var script = new ProcessBuilder(PROGRAM.resolve("bin/kubeorama").toString());
        script.environment().put("KUBEORAMA_JAVA_HOME", home.toString());
        script.environment().put("KUBEORAMA_JAVA_OPTS", String.join(" ", HEADLESS));
        var process = script.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var words = new String(process.getInputStream().readAllBytes()).lines().toList();
        process.waitFor();
        return words;
    }

    private List<String> bare(String option) throws IOException {
        var command = new ArrayList<>(List.of(java(), option, "--module-path", PROGRAM.resolve("javafx").toString(),
                "--add-modules=javafx.controls,javafx.fxml", "--enable-native-access=javafx.graphics"));
        command.addAll(HEADLESS);
        command.addAll(List.of("-cp", jar("bare.jar", BareWindow.class, FirstFrame.class).toString(),
                BareWindow.class.getName()));
        return command;
    }

    private static List<String> without(List<String> command, String option) {
        return command.stream().filter(word -> !word.startsWith(option)).toList();
    }

    private static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }

    /** A cache takes classes from jars only. */
    private Path jar(String name, Class<?>... classes) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
                for (var each : classes) {
                    var entry = each.getName().replace('.', '/') + ".class";
                    jar.putNextEntry(new ZipEntry(entry));
                    try (var in = each.getResourceAsStream("/" + entry)) {
                        in.transferTo(jar);
                    }
                }
            }
        }
        return file;
    }
}
