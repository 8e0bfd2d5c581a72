package org.kubeorama.diagram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Holds pictures against those in {@code src/test/resources}. Where too much differs, the picture and one of the
 * differences are left in {@code target/goldens}. With {@code -Dgoldens.write=true} the picture becomes the golden one.
 */
final class Golden {
    /** Font rasterizers of other systems round edges differently: a channel may be off by this much anywhere. */
    private static final int NEAR = 40;

    private static final double MOST = 0.002;
    private static final Path GOLDENS = Path.of("src", "test", "resources", "org", "kubeorama", "diagram", "goldens");
    private static final Path REPORT = Path.of("target", "goldens");

    private Golden() {}

    /** @param pixels of a picture of {@link Shots#WIDTH} × {@link Shots#HEIGHT} */
    static void check(String name, int[] pixels) throws IOException {
        var golden = GOLDENS.resolve(name + ".png").toFile();
        if (Boolean.getBoolean("goldens.write")) {
            write(golden, pixels);
        }
        var expected = ImageIO.read(golden).getRGB(0, 0, Shots.WIDTH, Shots.HEIGHT, null, 0, Shots.WIDTH);
        var differences = new int[pixels.length];
        int count = 0;
        for (int i = 0; i < pixels.length; i++) {
            boolean off = distance(expected[i], pixels[i]) > NEAR;
            count += off ? 1 : 0;
            differences[i] = off ? 0xFFFF0000 : dimmed(pixels[i]);
        }
        double share = (double) count / pixels.length;
        if (share > MOST) {
            write(REPORT.resolve(name + ".png").toFile(), pixels);
            write(REPORT.resolve(name + ".differences.png").toFile(), differences);
        }
        assertTrue(share <= MOST, "%s: %.2f %% of the picture is not as before; see %s".formatted(name, 100 * share,
                REPORT.toAbsolutePath()));
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    private static int dimmed(int pixel) {
        return 0xFF000000 | (pixel >> 2 & 0x3F3F3F) + 0x404040;
    }

    private static void write(File file, int[] pixels) throws IOException {
        Files.createDirectories(file.toPath().getParent());
        var image = new BufferedImage(Shots.WIDTH, Shots.HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, Shots.WIDTH, Shots.HEIGHT, pixels, 0, Shots.WIDTH);
        ImageIO.write(image, "png", file);
    }
}
