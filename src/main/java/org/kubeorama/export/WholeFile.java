package org.kubeorama.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that appear under their name whole or not at all, whenever the program or the power stops. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a file, in place of one of the same name. The bytes are on the disk before the name is.
     *
     * @param bytes from the position to the limit
     */
    public static void write(Path file, ByteBuffer bytes) throws IOException {
        var part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            writeThrough(part, bytes);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Why a file cannot be read or written, as the end of a sentence. */
    public static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "access is denied";
            case NoSuchFileException _ -> "there is no such folder";
            case NotDirectoryException _, FileAlreadyExistsException _ -> "there is a file in the place of a folder";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static void writeThrough(Path part, ByteBuffer bytes) throws IOException {
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
