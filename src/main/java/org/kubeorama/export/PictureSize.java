package org.kubeorama.export;

import java.util.regex.Pattern;

/**
 * The size of a picture in pixels. A frame is fitted into it, whole and in the middle.
 *
 * @param width 16 … 7680
 * @param height 16 … 4320
 */
public record PictureSize(int width, int height) {
    /** The size that frames are made for. */
    public static final PictureSize FULL_HD = new PictureSize(1920, 1080);

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");
    private static final int LEAST = 16;
    private static final int MOST_WIDTH = 7680;
    private static final int MOST_HEIGHT = 4320;

    public PictureSize {
        if (width < LEAST || height < LEAST || width > MOST_WIDTH || height > MOST_HEIGHT) {
            throw new IllegalArgumentException("a picture can be from %dx%d to %dx%d pixels, not %dx%d"
                    .formatted(LEAST, LEAST, MOST_WIDTH, MOST_HEIGHT, width, height));
        }
    }

    /** Reads a size such as {@code 1920x1080}. @throws IllegalArgumentException whose message is a sentence */
    public static PictureSize of(String word) {
        var size = SIZE.matcher(word);
        if (!size.matches()) {
            throw new IllegalArgumentException("'" + word + "' is no size such as 1920x1080");
        }
        return new PictureSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }

    /** This size times a factor. @throws IllegalArgumentException where that is too small or too large */
    public PictureSize times(double factor) {
        return new PictureSize((int) Math.round(width * factor), (int) Math.round(height * factor));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
