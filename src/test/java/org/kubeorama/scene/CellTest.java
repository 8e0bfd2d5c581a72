package org.kubeorama.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
    @ParameterizedTest
    @CsvSource({"-1, 0, 1, 1", "0, -1, 1, 1", "0, 0, 0, 1", "0, 0, 1, 0"})
    void thereIsNoCellBeforeTheFirstAndNoneWithoutRoom(int column, int row, int columns, int rows) {
        assertThrows(IllegalArgumentException.class, () -> new Cell(column, row, columns, rows));
    }

    @Test
    void theFirstCellIsInTheUpperLeftCorner() {
        assertEquals(0, new Cell(0, 0, 1, 1).column());
    }
}
