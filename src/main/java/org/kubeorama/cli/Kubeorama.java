package org.kubeorama.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program as the command line sees it. */
@Command(
        name = "kubeorama",
        description = "Kubeorama shows how Kubernetes works inside, step by step. Without a command it opens its window.",
        synopsisSubcommandLabel = "[COMMAND]")
final class Kubeorama {
    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Tells this.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Tells the version.")
    private boolean version;
}
