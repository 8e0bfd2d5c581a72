package org.kubeorama.layout.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kubeorama.layout.Box;

class TilesTest {
    private static List<Integer> near(Tiles tiles, Box box) {
        var found = new ArrayList<Integer>();
        tiles.near(box, found::add);
        return found;
    }

    @Test
    void aBoxThatSpansManyTilesIsFoundOnce() {
        var tiles = new Tiles();
        tiles.add(0, new Box(-500, -500, 1000, 1000));

        assertEquals(List.of(0), near(tiles, new Box(-400, -400, 800, 800)));
    }

    @Test
    void whatIsFarAwayIsNotFound() {
        var tiles = new Tiles();
        tiles.add(0, new Box(0, 0, 10, 10));
        tiles.add(100, new Box(5000, 0, 10, 10));

        assertEquals(List.of(100), near(tiles, new Box(5000, 5, 1, 1)));
        assertEquals(List.of(), near(tiles, new Box(0, 5000, 1, 1)));
    }

    @Test
    void whatWasTakenOutIsNotFound() {
        var tiles = new Tiles();
        tiles.add(0, new Box(0, 0, 400, 10));
        tiles.add(1, new Box(0, 0, 10, 10));

        tiles.remove(0, new Box(0, 0, 400, 10));

        assertEquals(List.of(1), near(tiles, new Box(0, 0, 400, 10)));
    }
}
