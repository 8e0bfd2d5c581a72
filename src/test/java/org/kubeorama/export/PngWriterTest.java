package org.kubeorama.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PngWriterTest {
    private static final int OPAQUE = 0xFF << 24;

    private record Picture(String name, int width, int height, int[] argb) {
        static Picture of(String name, int width, int height, IntUnaryOperator pixel) {
            return new Picture(
                    name, width, height, IntStream.range(0, width * height).map(pixel).toArray());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Picture> pictures() {
        return Stream.concat(hostile(), Stream.concat(random(), Stream.of(diagram(640, 360, false), diagram(640, 360, true))));
    }

    private static Stream<Picture> hostile() {
        var dice = new Random(7);
        return Stream.of(
                Picture.of("one pixel", 1, 1, i -> 0xFF123456),
                Picture.of("one clear pixel", 1, 1, i -> 0),
                Picture.of("one column", 1, 300, i -> OPAQUE | i * 7919),
                Picture.of("one row", 300, 1, i -> OPAQUE | i * 7919),
                Picture.of("two colours", 33, 17, i -> i % 2 == 0 ? OPAQUE : -1),
                Picture.of("256 colours", 64, 64, i -> OPAQUE | i % 256),
                Picture.of("257 colours", 64, 64, i -> OPAQUE | i % 257),
                Picture.of("the 257th colour is the last pixel", 64, 64, i -> OPAQUE | (i == 4095 ? 999 : i % 256)),
                Picture.of("256 alphas", 64, 64, i -> i << 24),
                Picture.of("alpha in one pixel of many colours", 64, 64, i -> (i == 9 ? 0x7F : 0xFF) << 24 | i * 31),
                Picture.of("flat", 4000, 40, i -> 0xFF0B1120),
                Picture.of("rows all the same, wider than the window", 40_000, 3, i -> OPAQUE | i % 40_000),
                Picture.of("wider than the window for palettes too", 70_000, 3, i -> OPAQUE | i % 70_000 % 200),
                Picture.of("noise", 200, 200, i -> OPAQUE | dice.nextInt(1 << 24)),
                Picture.of("noise with alpha", 200, 200, i -> dice.nextInt()),
                Picture.of("noise of few colours", 300, 300, i -> OPAQUE | dice.nextInt(3)),
                Picture.of("a rare colour for each frequent one", 300, 100, i -> OPAQUE | dice.nextInt(1 + dice.nextInt(1 << dice.nextInt(20)))),
                Picture.of("gradient", 256, 256, i -> OPAQUE | (i & 0xFF) << 16 | i >> 8),
                Picture.of("pairs met before at every distance", 1000, 50, i -> OPAQUE | (i * i) % 1009 * 65));
    }

    private static Stream<Picture> random() {
        return IntStream.range(0, 60).mapToObj(seed -> {
            var dice = new Random(seed);
            int width = 1 + dice.nextInt(seed % 3 == 0 ? 12 : 400);
            int height = 1 + dice.nextInt(120);
            int colours = 1 << dice.nextInt(14);
            int flatness = 1 + dice.nextInt(60);
            boolean alpha = dice.nextInt(4) == 0;
            int[] argb = new int[width * height];
            for (int i = 0; i < argb.length; i++) {
                int kind = dice.nextInt(flatness + 1);
                argb[i] = kind == 0 || i == 0
                        ? (alpha ? dice.nextInt(256) << 24 : OPAQUE) | dice.nextInt(colours) * 4099 & 0xFFFFFF
                        : kind % 2 == 0 && i >= width ? argb[i - width] : argb[i - 1];
            }
            return new Picture("random " + seed, width, height, argb);
        });
    }

    /** Cards, lines and text, as our frames have them. */
    private static Picture diagram(int width, int height, boolean gradient) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setPaint(gradient ? new GradientPaint(0, 0, Color.BLACK, 0, height, Color.BLUE) : new Color(0x0B1120));
        pen.fillRect(0, 0, width, height);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        for (int y = 20; y + 60 < height; y += 90) {
            for (int x = 20; x + 140 < width; x += 180) {
                pen.setColor(new Color(0x141D31));
                pen.fillRoundRect(x, y, 140, 60, 14, 14);
                pen.setColor(new Color(0x60A5FA + x * 257));
                pen.drawRoundRect(x, y, 140, 60, 14, 14);
                pen.drawString("kube-apiserver", x + 12, y + 34);
            }
        }
        pen.dispose();
        return new Picture(
                "diagram" + (gradient ? " on a gradient" : ""),
                width,
                height,
                image.getRGB(0, 0, width, height, null, 0, width));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aStrictReaderSeesEveryPixel(Picture picture) {
        var read = StrictPng.read(new PngWriter().encode(picture.argb, picture.width, picture.height));

        assertEquals(picture.width, read.width());
        assertEquals(picture.height, read.height());
        assertArrayEquals(picture.argb, read.argb());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void imageIoSeesEveryPixel(Picture picture) throws IOException {
        byte[] file = bytes(new PngWriter().encode(picture.argb, picture.width, picture.height));

        var read = ImageIO.read(new ByteArrayInputStream(file));

        assertArrayEquals(picture.argb, read.getRGB(0, 0, picture.width, picture.height, null, 0, picture.width));
    }

    @Test
    void aWriterThatWroteOthersBeforeWritesTheSameBytes() {
        var used = new PngWriter();

        pictures().forEach(picture -> {
            byte[] again = bytes(used.encode(picture.argb, picture.width, picture.height));
            byte[] fresh = bytes(new PngWriter().encode(picture.argb, picture.width, picture.height));
            assertArrayEquals(fresh, again, picture.name);
        });
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void thePixelsGivenStayAsTheyAre(Picture picture) {
        int[] before = picture.argb.clone();

        new PngWriter().encode(picture.argb, picture.width, picture.height);

        assertArrayEquals(before, picture.argb);
    }

    @Test
    void fewColoursBecomeAPaletteAndAlphaIsWrittenOnlyWhereThereIsAny() {
        assertEquals(3, read(Picture.of("256", 16, 16, i -> OPAQUE | i)).colourType());
        assertEquals(2, read(Picture.of("more", 17, 16, i -> OPAQUE | i)).colourType());
        assertEquals(6, read(Picture.of("alpha", 17, 16, i -> 1 << 24 | i)).colourType());
        assertTrue(read(Picture.of("clear", 1, 1, i -> 0)).chunks().contains("tRNS"));
    }

    @Test
    void flatPicturesAreHardlyLargerThanImageIoMakesThem() throws IOException {
        var picture = diagram(1920, 1080, false);
        var image = new BufferedImage(picture.width, picture.height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width, picture.height, picture.argb, 0, picture.width);
        var theirs = new ByteArrayOutputStream();
        ImageIO.write(image, "png", theirs);

        int ours = new PngWriter().encode(picture.argb, picture.width, picture.height).remaining();

        assertTrue(ours <= 1.1 * theirs.size(), ours + " bytes, ImageIO " + theirs.size());
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "-1, -1, 1", "2, 2, 3", "65536, 65536, 1", "32768, 4097, 1"})
    void picturesThatCannotBeAreRefused(int width, int height, int pixels) {
        var writer = new PngWriter();
        int[] argb = new int[pixels];

        assertThrows(IllegalArgumentException.class, () -> writer.encode(argb, width, height));
    }

    @Test
    void onlyThePixelsOfThePictureCount() {
        int[] longer = Arrays.copyOf(new int[] {OPAQUE, -1}, 50);

        var read = StrictPng.read(new PngWriter().encode(longer, 2, 1));

        assertArrayEquals(new int[] {OPAQUE, -1}, read.argb());
    }

    private static StrictPng read(Picture picture) {
        return StrictPng.read(new PngWriter().encode(picture.argb, picture.width, picture.height));
    }

    private static byte[] bytes(ByteBuffer file) {
        byte[] bytes = new byte[file.remaining()];
        file.get(bytes);
        return bytes;
    }
}
