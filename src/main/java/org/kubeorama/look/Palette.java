package org.kubeorama.look;

import java.util.Map;
import org.kubeorama.scene.Known;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Tone;

/**
 * The colours of a theme, as 0xAARRGGBB, all opaque. Colour belongs to meaning: cards are neutral,
 * a role tints icon, ring and frame.
 *
 * @param ground behind everything
 * @param glow the ground's colour at its middle; equal to {@code ground} for a flat one
 * @param card the body of cards, panels and pills
 * @param ink text
 * @param muted text of second rank
 * @param line borders of cards at rest, and links
 * @param accent what belongs to the film rather than to an actor: the step's number, the ticks
 * @param aside the ticks of a fork's steps
 * @param codeAdded behind lines of YAML that a step has changed
 * @param codeInk text on {@code codeAdded}
 * @param bubble the body of a callout
 * @param bubbleInk text on {@code bubble}
 * @param roles the colour of each role
 * @param tones the colour of each tone; NONE is neutral
 * @param zoneTint how much of its role's colour fills a frame, 0 … 1
 * @param tileTint how much of the role's colour fills an icon's tile, 0 … 1
 * @param glowStrength opacity of the innermost stroke of a lit card's glow, 0 … 1
 * @param recedeBody how much of shapes is left when they recede, 0 … 1
 * @param recedeText how much of text is left when it recedes, 0 … 1, so that it can still be read
 */
public record Palette(
        int ground,
        int glow,
        int card,
        int ink,
        int muted,
        int line,
        int accent,
        int aside,
        int codeAdded,
        int codeInk,
        int bubble,
        int bubbleInk,
        Map<Role, Integer> roles,
        Map<Tone, Integer> tones,
        double zoneTint,
        double tileTint,
        double glowStrength,
        double recedeBody,
        double recedeText) {
    private static final double INK_SHARE = 0.05;

    /** Colours are whole numbers, ratios are not. */
    private static final double ROUNDING = 0.05;

    public Palette {
        roles = Map.copyOf(roles);
        tones = Map.copyOf(tones);
    }

    /** The colour of a role. */
    public int of(Role role) {
        return Known.in(roles, role);
    }

    /** The colour of a tone. */
    public int of(Tone tone) {
        return Known.in(tones, tone);
    }

    /** The fill of a frame that lies on {@code behind}. */
    public int zone(int role, int behind) {
        return Argb.mix(behind, role, zoneTint);
    }

    /** The fill of the tile behind an icon, on {@code behind}. */
    public int tile(int role, int behind) {
        return Argb.mix(behind, role, tileTint);
    }

    /** Whichever of ink and ground can be read better on a fill. */
    public int on(int fill) {
        return Contrast.ratio(ink, fill) > Contrast.ratio(ground, fill) ? ink : ground;
    }

    /** A shape's colour on {@code behind}. @param light 0 receded … 1 lit */
    public int body(int colour, int behind, double light) {
        return Argb.mix(behind, colour, recedeBody + (1 - recedeBody) * light);
    }

    /**
     * A text's colour on {@code behind}: mixed with ink, as far as needed, until it can be read.
     *
     * @param light 0 receded, at least {@link Contrast#RECEDED} … 1 lit, at least {@link Contrast#LIT}
     */
    public int text(int colour, int behind, double light) {
        int seen = Argb.mix(behind, colour, recedeText + (1 - recedeText) * light);
        double least = Contrast.RECEDED + (Contrast.LIT - Contrast.RECEDED) * light + ROUNDING;
        for (double share = INK_SHARE; Contrast.ratio(seen, behind) < least && share <= 1; share += INK_SHARE) {
            seen = Argb.mix(behind, Argb.mix(colour, ink, share), recedeText + (1 - recedeText) * light);
        }
        return seen;
    }
}
