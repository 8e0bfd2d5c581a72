package org.kubeorama.cli;

import static java.lang.System.Logger.Level.DEBUG;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kubeorama.export.ExportFailure;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands. Whatever happens, the answer is an exit code and, where it is not 0, one sentence. */
public final class CommandRunner {
    private static final System.Logger LOG = System.getLogger(CommandRunner.class.getName());

    private final Surroundings surroundings;
    private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

    public CommandRunner(Surroundings surroundings) {
        this.surroundings = surroundings;
        commands.put("list", () -> new ListCommand(surroundings));
        commands.put("check", () -> new CheckCommand(surroundings));
        commands.put("export", () -> new ExportCommand(surroundings));
        commands.put("new", () -> new NewCommand(surroundings));
        commands.put("shot", () -> new ShotCommand(surroundings));
    }

    /**
     * Runs a command.
     *
     * @param words as the shell gives them
     * @return 0 done, 1 failed, 2 wrongly asked
     */
    public int run(String... words) {
        int code = commands(words).execute(words);
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }

    /** Making a command out of its annotations takes a while, so the others are made only where help names them. */
    private CommandLine commands(String... words) {
        var kubeorama = new CommandLine(new Kubeorama());
        var named = words.length == 0 ? null : commands.get(words[0]);
        (named == null ? commands.values() : List.of(named)).forEach(command -> kubeorama.addSubcommand(command.get()));
        return kubeorama
                .setParameterExceptionHandler((failure, _) -> misused(failure))
                .setExecutionExceptionHandler((failure, command, _) -> failed(failure, command));
    }

    private int misused(ParameterException failure) {
        var suggestions = failure instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.<String>of();
        var sentence = oneLine(failure.getMessage());
        tell(failure.getCommandLine(), suggestions.isEmpty()
                ? sentence
                : sentence + "; did you mean '" + suggestions.getFirst() + "'?");
        return ExitCode.USAGE;
    }

    private int failed(Exception failure, CommandLine command) {
        LOG.log(DEBUG, "the command failed", failure);
        switch (failure) {
            case CommandFailure own -> {
                tell(command, own.getMessage());
                return own.exitCode();
            }
            case ExportFailure own -> tell(command, own.getMessage());
            case InterruptedException _ -> tell(command, "stopped");
            default -> tell(command, "something went wrong inside: " + oneLine(failure.toString()));
        }
        return ExitCode.SOFTWARE;
    }

    private void tell(CommandLine command, String sentence) {
        surroundings.err().println(command.getCommandSpec().qualifiedName() + ": " + sentence);
    }

    private static String oneLine(String message) {
        return message.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
