package org.kubeorama.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes the signatures out of the packaged program's jars. Java checks each class of a signed jar anew at every start
 * and keeps none of them in an AOT cache; Eclipse's jars are signed, and they hold the layout engine.
 */
final class UnsignedJars {
    private static final String SIGNATURES = "META-INF/*.{SF,RSA,DSA,EC}";

    private UnsignedJars() {}

    /** @param words the folder of jars */
    public static void main(String[] words) throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of(words[0]), "*.jar")) {
            for (var jar : jars) {
                unsign(jar);
            }
        }
    }

    private static void unsign(Path jar) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar)) {
            for (var signature : signatures(inside.getPath("META-INF"))) {
                Files.delete(signature);
            }
        }
    }

    private static List<Path> signatures(Path folder) throws IOException {
        var wanted = folder.getFileSystem().getPathMatcher("glob:" + SIGNATURES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(wanted::matches).toList();
        }
    }
}
