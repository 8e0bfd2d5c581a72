package org.kubeorama.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A program started from the outside, as a user starts it. */
final class ProgramRun {
    private ProgramRun() {}

    /** The command that starts a class of this class path in a new Java of this kind, headless. */
    static List<String> java(Class<?> main, String... args) {
        return java(List.of(), main, args);
    }

    /** @param options of the Java that is started */
    static List<String> java(List<String> options, Class<?> main, String... args) {
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(options);
        command.addAll(List.of(
                "--module-path", System.getProperty("jdk.module.path"),
                "--add-modules=javafx.controls,javafx.fxml", "--enable-native-access=javafx.graphics",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dprism.lcdtext=false",
                "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** Wall seconds from start to exit. @throws IllegalStateException where it exits with another code than 0 */
    static double seconds(List<String> command) throws IOException, InterruptedException {
        return seconds(command, Map.of());
    }

    private static double seconds(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("bench", ".txt");
        long start = System.nanoTime();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code + ": " + Files.readString(output));
        }
        Files.delete(output);
        return seconds;
    }

    /** The median of some runs after one that does not count. */
    static double medianSeconds(int runs, List<String> command) throws IOException, InterruptedException {
        return medianSeconds(runs, List.of(command), Map.of())[0];
    }

    /**
     * The medians of programs that are run in turns, so that all meet the same weather.
     *
     * @param runs of each, after one that does not count
     */
    static double[] medianSeconds(int runs, List<List<String>> commands, Map<String, String> environment)
            throws IOException, InterruptedException {
        double[][] times = new double[commands.size()][runs];
        for (int run = -1; run < runs; run++) {
            for (int i = 0; i < times.length; i++) {
                times[i][Math.max(0, run)] = seconds(commands.get(i), environment);
            }
        }
        return Arrays.stream(times).mapToDouble(Table::median).toArray();
    }
}
