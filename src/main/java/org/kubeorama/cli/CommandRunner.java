package org.kubeorama.cli;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kubeorama.export.ExportFailure;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands. Whatever happens, the answer is an exit code and, where it is not 0, one sentence. */
public final class CommandRunner {
    private static final System.Logger LOG = System.getLogger(CommandRunner.class.getName());

    private final Surroundings surroundings;
    private final Map<String, Supplier<Work>> commands = new LinkedHashMap<>();

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
        int code = executed(words);
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }

    private int executed(String... words) {
        try {
            var parsed = commands(words).parseArgs(words);
            var help = CommandLine.executeHelpRequest(parsed);
            return help != null ? help : call(parsed);
        } catch (ParameterException failure) {
            return misused(failure);
        }
    }

    /** Making a command out of its annotations takes a while, so the others are made only where help names them. */
    private CommandLine commands(String... words) {
        var kubeorama = new CommandLine(new Kubeorama());
        var named = words.length == 0 ? null : commands.get(words[0]);
        (named == null ? commands.values() : List.of(named)).forEach(command -> kubeorama.addSubcommand(command.get()));
        kubeorama.getCommandSpec().version(version());
        return kubeorama.setOut(new PrintWriter(surroundings.out(), true));
    }

    private static String version() {
        var packaged = Optional.ofNullable(CommandRunner.class.getPackage().getImplementationVersion());
        return "Kubeorama " + packaged.orElse("(not packaged)");
    }

    private int call(ParseResult parsed) {
        if (!parsed.hasSubcommand()) {
            tell(parsed.commandSpec(), "name a command; --help tells which there are");
            return ExitCode.USAGE;
        }
        var command = parsed.subcommand().commandSpec();
        try {
            return ((Work) command.userObject()).run();
        } catch (Exception failure) {
            return failed(failure, command);
        }
    }

    private int misused(ParameterException failure) {
        var suggestions = failure instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.<String>of();
        var sentence = sentence(failure);
        tell(failure.getCommandLine().getCommandSpec(), suggestions.isEmpty()
                ? sentence
                : sentence + "; did you mean '" + suggestions.getFirst() + "'?");
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException failure) {
        boolean command = failure.getCommandLine().getParent() == null;
        return command && failure instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                ? "there is no command '" + unmatched.getUnmatched().getFirst() + "'"
                : oneLine(CommandFailure.sentence(failure));
    }

    private int failed(Exception failure, CommandSpec command) {
        LOG.log(DEBUG, "the command failed", failure);
        switch (failure) {
            case CommandFailure own -> {
                tell(command, CommandFailure.sentence(own));
                return own.exitCode();
            }
            case ExportFailure own -> tell(command, CommandFailure.sentence(own));
            case InterruptedException _ -> tell(command, "stopped");
            default -> tell(command, "something went wrong inside: " + oneLine(failure.toString()));
        }
        return ExitCode.SOFTWARE;
    }

    private void tell(CommandSpec command, String sentence) {
        surroundings.err().println(command.qualifiedName() + ": " + sentence);
    }

    private static String oneLine(String message) {
        return message.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
