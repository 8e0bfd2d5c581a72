package org.kubeorama.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kubeorama.presenter.Seating.Wish;

class SeatingTest {
    private static final Place LAPTOP = new Place("laptop", 0, 0, 1440, 900, 2);
    private static final Place PROJECTOR = new Place("projector", 1440, 0, 1920, 1080, 1);
    private static final Place WALL = new Place("wall", 3360, 0, 3840, 2160, 1.5);

    private static Wish wish(String home, Optional<String> chosen, boolean apart, boolean console) {
        return new Wish(Optional.of(home), chosen, apart, console);
    }

    private static Seating seating(Place audience, Place console) {
        return new Seating(Optional.of(audience), Optional.of(console));
    }

    @Test
    void theRoomGetsTheScreenThatIsNotTheLaptops() {
        assertEquals(seating(PROJECTOR, LAPTOP),
                Seating.of(List.of(LAPTOP, PROJECTOR), wish("laptop", Optional.empty(), true, false)));
        assertEquals(seating(LAPTOP, PROJECTOR),
                Seating.of(List.of(LAPTOP, PROJECTOR), wish("projector", Optional.empty(), true, false)));
    }

    @Test
    void aChosenScreenIsTheRoomsAsLongAsItIsThere() {
        var chosen = wish("laptop", Optional.of("wall"), true, false);

        assertEquals(seating(WALL, LAPTOP), Seating.of(List.of(LAPTOP, PROJECTOR, WALL), chosen));
        assertEquals(seating(PROJECTOR, LAPTOP), Seating.of(List.of(LAPTOP, PROJECTOR), chosen));
    }

    @Test
    void whoChoosesTheLaptopForTheRoomSpeaksOnTheOther() {
        assertEquals(seating(LAPTOP, PROJECTOR),
                Seating.of(List.of(LAPTOP, PROJECTOR), wish("laptop", Optional.of("laptop"), true, false)));
    }

    @Test
    void theOnlyScreenIsTheRooms() {
        var only = List.of(LAPTOP);

        assertEquals(new Seating(Optional.of(LAPTOP), Optional.empty()),
                Seating.of(only, wish("laptop", Optional.empty(), false, false)));
        assertEquals(seating(LAPTOP, LAPTOP), Seating.of(only, wish("laptop", Optional.empty(), false, true)));
    }

    @Test
    void aRoomThatHadAScreenOfItsOwnWaitsForIt() {
        assertEquals(new Seating(Optional.empty(), Optional.of(LAPTOP)),
                Seating.of(List.of(LAPTOP), wish("laptop", Optional.empty(), true, false)));
        assertEquals(new Seating(Optional.empty(), Optional.of(PROJECTOR)),
                Seating.of(List.of(PROJECTOR), wish("laptop", Optional.empty(), true, false)));
    }

    @Test
    void screensAreTakenInTurns() {
        assertEquals(WALL, Seating.next(List.of(LAPTOP, PROJECTOR, WALL), PROJECTOR));
        assertEquals(LAPTOP, Seating.next(List.of(LAPTOP, PROJECTOR, WALL), WALL));
    }
}
