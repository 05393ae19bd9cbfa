package nl.herstart.desk;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who looks, with the rights of this very moment. Whatever gives or changes something about a person asks for one, and looks
 * at its rights before anything else.
 *
 * @param id random, never reused
 * @param name as colleagues know them
 * @param where at which address of the desk they look, without what fills it in, for the {@link Audit}; empty elsewhere
 */
public record Viewer(String id, String name, Set<Right> rights, String where) {

    public Viewer {
        rights = Set.copyOf(rights);
    }

    /** Somebody who is not at an address of the desk. */
    public Viewer(String id, String name, Set<Right> rights) {
        this(id, name, rights, "");
    }

    /** The program itself, which has no rights, for what it does by itself in this place. */
    public static Viewer program(String where) {
        return new Viewer("programma", "Herstart", Set.of(), where);
    }

    /** Whether one of these roles is held, wherever. */
    public boolean is(Role... roles) {
        return is(Set.of(roles));
    }

    /** Whether one of these roles is held, wherever. */
    public boolean is(Set<Role> roles) {
        return rights.stream().anyMatch(right -> roles.contains(right.role()));
    }

    /** Whether the people of this region are theirs to help. */
    public boolean worksIn(String region) {
        return regions().contains(region);
    }

    /** Whether the work of this region is theirs to hand out. */
    public boolean coordinates(String region) {
        return rights.contains(Right.in(region, Role.COORDINATOR));
    }

    /** The regions in which they work, in the order of the alphabet. */
    public Set<String> regions() {
        var regions = new TreeSet<String>();
        rights.forEach(right -> right.region().ifPresent(regions::add));
        return regions;
    }
}
