package nl.herstart.desk;

import java.util.Set;

/**
 * A line of the menu of the desk.
 *
 * @param text in Dutch, a word or two, and how many wait if that matters
 * @param roles who sees it; the address itself asks for its own roles
 */
public record MenuItem(String address, String text, Set<Role> roles) {

    public MenuItem {
        roles = Set.copyOf(roles);
    }
}
