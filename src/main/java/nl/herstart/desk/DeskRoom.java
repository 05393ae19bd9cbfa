package nl.herstart.desk;

import java.util.List;
import java.util.Optional;

/** What a room offers the desk: its lines of the menu, and its addresses, which all begin with {@code /beheer/}. */
public interface DeskRoom {

    /**
     * In the order in which they stand in the menu; who may see none of them sees nothing of this room. It is asked for each
     * page, so a line may say how much waits behind it.
     */
    List<MenuItem> menu();

    /** The same for one of the staff, where what waits depends on who looks. */
    default List<MenuItem> menu(Viewer viewer) {
        return menu();
    }

    /** What a form of this room that is sent to an address does; nothing for an address of another room. */
    default Optional<Doing> doing(String address) {
        return Optional.empty();
    }

    /** Adds each address, once, when the server is built. */
    void addTo(DeskDoor door);
}
