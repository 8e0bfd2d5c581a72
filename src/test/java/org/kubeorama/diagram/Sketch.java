package org.kubeorama.diagram;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.timeline.Frame;
import org.kubeorama.timeline.Moment;

/**
 * Draws fixtures to PNG files, to be looked at: {@code Sketch OUT FIXTURE THEMES LANGUAGES STEPS [MILLIS]}, such as
 * {@code Sketch target/sketch binding dark,light en,zh 1-4}.
 */
final class Sketch {
    private Sketch() {}

    public static void main(String[] args) throws Exception {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                draw(args);
            } catch (Throwable failure) {
                failure.printStackTrace();
            }
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void draw(String[] args) throws IOException {
        var fixture = Fixtures.named(args[1]);
        for (var theme : names(args[2])) {
            for (var language : names(args[3])) {
                var stage = new StageView(fixture.scene(), fixture.layout(), Theme.valueOf(theme.toUpperCase()),
                        Language.valueOf(language.toUpperCase()));
                var snapshots = new Snapshots(stage, 1920, 1080);
                for (int step : steps(args[4])) {
                    Frame frame = args.length > 5
                            ? fixture.film().frame(new Moment(step - 1, Double.parseDouble(args[5])))
                            : fixture.film().still(step - 1);
                    save(snapshots, frame, Path.of(args[0], "%s-%d%s.%s.%s.png".formatted(args[1], step,
                            args.length > 5 ? "@" + args[5] : "", language, theme)).toFile());
                }
            }
        }
    }

    private static void save(Snapshots snapshots, Frame frame, File file) throws IOException {
        var pixels = new int[snapshots.width() * snapshots.height()];
        snapshots.read(frame, pixels);
        var image = new BufferedImage(snapshots.width(), snapshots.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, snapshots.width(), snapshots.height(), pixels, 0, snapshots.width());
        file.getParentFile().mkdirs();
        ImageIO.write(image, "png", file);
        System.out.println(file);
    }

    private static List<String> names(String list) {
        return Arrays.asList(list.split(","));
    }

    private static List<Integer> steps(String range) {
        var ends = range.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .boxed().toList();
    }
}
