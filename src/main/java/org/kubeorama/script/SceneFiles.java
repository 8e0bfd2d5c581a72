package org.kubeorama.script;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of one folder, and no others: links that lead out of it are not followed, devices and pipes not opened,
 * large files not read.
 *
 * @param folder its real path
 */
record SceneFiles(Path folder) {

    /** The text of a file, or empty with one problem told. */
    Optional<String> text(String name, Problems problems) {
        return bytes(name, problems).flatMap(bytes -> decoded(bytes, problems));
    }

    /** The bytes of a file, or empty with one problem told. */
    Optional<byte[]> bytes(String name, Problems problems) {
        try {
            var real = folder.resolve(name).toRealPath();
            if (!real.startsWith(folder)) {
                return refuse(problems, "the file lies outside of its folder", "put it inside, not a link to it");
            } else if (!Files.isRegularFile(real)) {
                return refuse(problems, "this is not a file", "");
            }
            return within(real, problems);
        } catch (NoSuchFileException _) {
            return refuse(problems, "the file is missing", "add it");
        } catch (IOException failure) {
            return refuse(problems, "the file cannot be read: " + failure.getMessage(), "");
        }
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Reads one byte more than may be, for a file may have grown since its size was asked. */
    private static Optional<byte[]> within(Path real, Problems problems) throws IOException {
        if (Files.size(real) > Limits.FILE_BYTES) {
            return tooLarge(problems);
        }
        try (var stream = Files.newInputStream(real)) {
            var bytes = stream.readNBytes(Limits.FILE_BYTES + 1);
            return bytes.length > Limits.FILE_BYTES ? tooLarge(problems) : Optional.of(bytes);
        }
    }

    private static Optional<byte[]> tooLarge(Problems problems) {
        return refuse(
                problems, "the file is larger than " + Limits.FILE_BYTES / 1024 / 1024 + " MiB", "make it smaller");
    }

    private static Optional<String> decoded(byte[] bytes, Problems problems) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return refuse(problems, "the file is not in UTF-8", "save it in UTF-8");
        }
    }

    private static <T> Optional<T> refuse(Problems problems, String wrong, String right) {
        problems.refuse(Spot.FILE, wrong, right);
        return Optional.empty();
    }
}
