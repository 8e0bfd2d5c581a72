package org.kubeorama.export;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes that grow, written bit by bit (lowest first, as deflate does) or whole. */
final class BitOutput {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1 << 16];
    private int size;
    private long pending;
    private int pendingBits;

    /** Forgets what was written and keeps the room. */
    void clear() {
        size = 0;
        pending = 0;
        pendingBits = 0;
    }

    /** Makes sure that {@code more} bytes can be written without a check. */
    void reserve(int more) {
        if (bytes.length - size < more + 2 * Long.BYTES) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more + 2 * Long.BYTES));
        }
    }

    /** @param bits the value; nothing above {@code count} is set; @param count 0 … 48 */
    void bits(long bits, int count) {
        pending |= bits << pendingBits;
        pendingBits += count;
        LONGS.set(bytes, size, pending);
        int whole = pendingBits >>> 3;
        size += whole;
        pending = whole == Long.BYTES ? 0 : pending >>> (whole << 3);
        pendingBits &= 7;
    }

    /** @param word of a {@link HuffmanCode} */
    void symbol(int word) {
        bits(word & HuffmanCode.CODE_MASK, word >>> HuffmanCode.CODE_BITS);
    }

    /** Fills the last byte with zeros, so that whole bytes may follow. */
    void align() {
        if (pendingBits > 0) {
            bits(0, 8 - pendingBits);
        }
    }

    /** Four bytes, the highest first. */
    void int32(int value) {
        reserve(Integer.BYTES);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    void int8(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    /** Writes four bytes, the highest first, over what stands at {@code position}. */
    void int32At(int position, int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[position + i] = (byte) (value >>> (24 - 8 * i));
        }
    }

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }
}
