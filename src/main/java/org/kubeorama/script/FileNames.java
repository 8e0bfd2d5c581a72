package org.kubeorama.script;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that no file may have, on whatever system the scene may land. */
final class FileNames {
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileNames() {}

    /** Whether Windows takes the name for a device. */
    static boolean isReserved(String name) {
        return RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
