package nl.herstart.site.admin;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.DeskPage;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;

/** A door through which nobody comes: it only notes which addresses there are, and for whom. */
final class RecordingDoor implements DeskDoor {

    /** Method and address, such as {@code GET /beheer/ik}, with the roles it is for. */
    final Map<String, Set<Role>> addresses = new TreeMap<>();

    @Override
    public void get(String address, Set<Role> roles, DeskPage page) {
        addresses.put("GET " + address, roles);
    }

    @Override
    public void post(String address, Set<Role> roles, DeskPage page) {
        addresses.put("POST " + address, roles);
    }

    @Override
    public void show(Context ctx, Viewer viewer, String template, Map<String, Object> model) {
        throw new IllegalStateException("nobody comes in here");
    }

    @Override
    public boolean confirmsWithCode(Viewer viewer, String code) {
        return false;
    }
}
