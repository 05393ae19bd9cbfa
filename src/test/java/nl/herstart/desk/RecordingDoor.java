package nl.herstart.desk;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A door through which nobody comes: it only notes which addresses there are, and for whom. */
public final class RecordingDoor implements DeskDoor {

    private final Set<String> addresses = new TreeSet<>();

    /** Method and address, such as {@code GET /beheer/ik}. */
    public Set<String> addresses() {
        return addresses;
    }

    @Override
    public void get(String address, Set<Role> roles, DeskPage page) {
        addresses.add("GET " + address);
    }

    @Override
    public void post(String address, Set<Role> roles, DeskPage page) {
        addresses.add("POST " + address);
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
