package org.kubeorama.look;

import java.util.EnumMap;
import java.util.Map;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Tone;

/** The numbers of each theme. */
final class Palettes {
    static final Palette DARK = new Palette(
            0xFF0B1120, 0xFF111A30, 0xFF141D31, 0xFFE6EDF7, 0xFF8FA3BF, 0xFF33425F, 0xFF60A5FA, 0xFFC084FC,
            0xFF17392F, 0xFF4ADE80, 0xFFE6EDF7, 0xFF0F172A,
            roles(0xFFA78BFA, 0xFF60A5FA, 0xFFFBBF24, 0xFF2DD4BF, 0xFF5EEAD4, 0xFFF472B6, 0xFFE879F9, 0xFF38BDF8,
                    0xFF818CF8, 0xFFFB923C, 0xFFFDE047, 0xFFA3E635, 0xFFC084FC, 0xFFFDBA74, 0xFF94A3B8, 0xFF94A3B8,
                    0xFF93C5FD, 0xFF38BDF8, 0xFF94A3B8, 0xFF2DD4BF, 0xFF94A3B8, 0xFF94A9CC),
            tones(0xFF4ADE80, 0xFFFBBF24, 0xFFF87171, 0xFF60A5FA, 0xFF94A3B8),
            0.07, 0.17, 0.34, 0.55, 0.66);

    static final Palette LIGHT = new Palette(
            0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFF0F172A, 0xFF526077, 0xFFCBD5E1, 0xFF1D4ED8, 0xFF7E22CE,
            0xFFDDF3E4, 0xFF166534, 0xFF1E293B, 0xFFF8FAFC,
            roles(0xFF6D28D9, 0xFF1D4ED8, 0xFFB45309, 0xFF0F766E, 0xFF0E7490, 0xFFBE185D, 0xFFA21CAF, 0xFF0369A1,
                    0xFF4338CA, 0xFFC2410C, 0xFF92610A, 0xFF4D7C0F, 0xFF7E22CE, 0xFF9A3412, 0xFF475569, 0xFF475569,
                    0xFF1E5FBF, 0xFF0369A1, 0xFF475569, 0xFF0F766E, 0xFF475569, 0xFF475E87),
            tones(0xFF15803D, 0xFFB45309, 0xFFB91C1C, 0xFF1D4ED8, 0xFF526077),
            0.05, 0.11, 0.26, 0.6, 0.74);

    static final Palette CONTRAST = new Palette(
            0xFF000000, 0xFF000000, 0xFF000000, 0xFFFFFFFF, 0xFFE2E2E2, 0xFFB8B8B8, 0xFFFFE600, 0xFFFF9DFF,
            0xFF004D1A, 0xFFB6FFCB, 0xFFFFE600, 0xFF000000,
            roles(0xFFD0B8FF, 0xFF8CC8FF, 0xFFFFE600, 0xFF3DFFE0, 0xFF8FFFF0, 0xFFFF9CD2, 0xFFFF9DFF, 0xFF5CE1FF,
                    0xFFB9C0FF, 0xFFFFB56B, 0xFFFFF27A, 0xFFC6FF4D, 0xFFE2B3FF, 0xFFFFD0A1, 0xFFFFFFFF, 0xFFFFFFFF,
                    0xFFBFE1FF, 0xFF5CE1FF, 0xFFFFFFFF, 0xFF3DFFE0, 0xFFFFFFFF, 0xFFD6D6D6),
            tones(0xFF5CFF8A, 0xFFFFE600, 0xFFFF8A80, 0xFF8CC8FF, 0xFFE2E2E2),
            0.07, 0.16, 0.5, 0.6, 0.72);

    private Palettes() {}

    /** Colours in the order in which {@link Role} names the roles. */
    private static Map<Role, Integer> roles(int... colours) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        for (var role : Role.values()) {
            roles.put(role, colours[role.ordinal()]);
        }
        return roles;
    }

    /** Colours in the order in which {@link Tone} names the tones. */
    private static Map<Tone, Integer> tones(int... colours) {
        Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
        for (var tone : Tone.values()) {
            tones.put(tone, colours[tone.ordinal()]);
        }
        return tones;
    }
}
