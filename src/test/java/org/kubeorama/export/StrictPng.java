package org.kubeorama.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decodes what {@link PngWriter} may write and refuses all else: wrong checksums, chunks out of order or unknown, bytes
 * left over, filters, indices beyond the palette.
 */
record StrictPng(int width, int height, int colourType, int[] argb, List<String> chunks) {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    static StrictPng read(ByteBuffer file) {
        byte[] signature = new byte[8];
        file.get(signature);
        require(Arrays.equals(SIGNATURE, signature), "signature");
        var names = new ArrayList<String>();
        byte[] header = {};
        byte[] palette = {};
        byte[] alphas = {};
        byte[] stream = {};
        do {
            var chunk = Chunk.read(file);
            names.add(chunk.name);
            switch (chunk.name) {
                case "IHDR" -> header = chunk.bytes;
                case "PLTE" -> palette = chunk.bytes;
                case "tRNS" -> alphas = chunk.bytes;
                case "IDAT" -> stream = chunk.bytes;
                case "IEND" -> require(chunk.bytes.length == 0, "IEND is empty");
                default -> throw new AssertionError("chunk " + chunk.name);
            }
        } while (!names.getLast().equals("IEND"));
        require(!file.hasRemaining(), "nothing after IEND");
        require(header.length == 13, "length of IHDR");
        var fields = ByteBuffer.wrap(header);
        int width = fields.getInt();
        int height = fields.getInt();
        require(fields.get() == 8, "bit depth");
        int type = fields.get();
        require(fields.get() == 0, "compression");
        require(fields.get() == 0, "filtering");
        require(fields.get() == 0, "interlacing");
        require(names.equals(expected(type, alphas.length > 0)), "order of chunks " + names);
        var pixels = new Pixels(type, colours(palette, alphas));
        return new StrictPng(width, height, type, pixels.read(inflate(stream), width, height), List.copyOf(names));
    }

    private static List<String> expected(int type, boolean alphas) {
        if (type != 3) {
            return List.of("IHDR", "IDAT", "IEND");
        }
        return alphas ? List.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND") : List.of("IHDR", "PLTE", "IDAT", "IEND");
    }

    private static int[] colours(byte[] palette, byte[] alphas) {
        require(palette.length % 3 == 0 && palette.length <= 768, "length of PLTE");
        int[] colours = new int[palette.length / 3];
        require(alphas.length <= colours.length, "length of tRNS");
        for (int i = 0; i < colours.length; i++) {
            int alpha = i < alphas.length ? alphas[i] & 0xFF : 0xFF;
            colours[i] = alpha << 24 | (palette[3 * i] & 0xFF) << 16 | (palette[3 * i + 1] & 0xFF) << 8
                    | palette[3 * i + 2] & 0xFF;
        }
        return colours;
    }

    /** The inflater checks the header's and the data's checksums; that nothing follows is left to us. */
    private static byte[] inflate(byte[] stream) {
        try (var inflater = new Inflater()) {
            inflater.setInput(stream);
            byte[] bytes = new byte[1 << 16];
            int size = 0;
            while (!inflater.finished()) {
                if (size == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * size);
                }
                int more = inflater.inflate(bytes, size, bytes.length - size);
                require(more > 0 || inflater.finished(), "the stream goes on");
                size += more;
            }
            require(inflater.getRemaining() == 0, "nothing after the stream");
            return Arrays.copyOf(bytes, size);
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("PNG: " + what);
        }
    }

    private record Chunk(String name, byte[] bytes) {
        static Chunk read(ByteBuffer file) {
            int length = file.getInt();
            require(length >= 0 && length <= file.remaining() - 8, "length of a chunk");
            byte[] named = new byte[4 + length];
            file.get(named);
            var crc = new CRC32();
            crc.update(named);
            require((int) crc.getValue() == file.getInt(), "checksum of a chunk");
            return new Chunk(new String(named, 0, 4, ISO_8859_1), Arrays.copyOfRange(named, 4, named.length));
        }
    }

    private record Pixels(int type, int[] colours) {
        int[] read(byte[] bytes, int width, int height) {
            int each = type == 3 ? 1 : type == 2 ? 3 : 4;
            require(bytes.length == height * (1 + width * each), "size of the data");
            int[] argb = new int[width * height];
            var data = ByteBuffer.wrap(bytes);
            for (int i = 0; i < argb.length; i++) {
                require(i % width != 0 || data.get() == 0, "filter");
                argb[i] = pixel(data);
            }
            return argb;
        }

        private int pixel(ByteBuffer data) {
            return switch (type) {
                case 3 -> colours[data.get() & 0xFF];
                case 2 -> 0xFF << 24 | (data.get() & 0xFF) << 16 | (data.get() & 0xFF) << 8 | data.get() & 0xFF;
                case 6 -> Integer.rotateRight(data.getInt(), 8);
                default -> throw new AssertionError("colour type " + type);
            };
        }
    }
}
