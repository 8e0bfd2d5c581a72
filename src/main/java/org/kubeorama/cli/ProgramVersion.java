package org.kubeorama.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar says it has. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var packaged = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
        return new String[] {"Kubeorama " + packaged.orElse("(not packaged)")};
    }
}
