package nl.herstart.desk;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;

/**
 * The door of the desk. Without an address added here there is nothing, and each names the roles it is for: to any other it is
 * not there (404). Who is not logged in is asked to do so first, and goes on from there with what was typed.
 */
public interface DeskDoor {

    /** Adds a page to look at. */
    void get(String address, Set<Role> roles, DeskPage page);

    /** Adds a form to send. It carries {@code {{ deskForm(csrf, address) }}} of its own address, else nothing is done. */
    void post(String address, Set<Role> roles, DeskPage page);

    /**
     * Renders a template that extends {@code layout/desk}. Besides its model it sees {@code viewer}, {@code menu} and {@code
     * csrf}. The answer is not to be kept by anything.
     */
    void show(Context ctx, Viewer viewer, String template, Map<String, Object> model);

    /**
     * Whether this is the code of the second factor now, asked once more before something grave. It counts as a try, and a code
     * that was taken is not taken again.
     */
    boolean confirmsWithCode(Viewer viewer, String code);
}
