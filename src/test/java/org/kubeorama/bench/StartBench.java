package org.kubeorama.bench;

import java.io.IOException;

/** Start to the first frame in a window. */
final class StartBench {
    private StartBench() {}

    static void run(Table table) throws IOException, InterruptedException {
        table.left("start to the first frame", "no window yet");
    }
}
