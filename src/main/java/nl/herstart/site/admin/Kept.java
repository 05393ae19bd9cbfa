package nl.herstart.site.admin;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.herstart.desk.Csrf;
import nl.herstart.desk.Doing;

/**
 * What somebody sent to the desk after their session had ended, or from a page of an earlier one: it goes along, unseen, with the
 * forms of the login and is shown afterwards, to be sent after all. Nothing of it is stored, and passphrases and codes do not go along.
 *
 * @param address where it was sent to, or which page was asked for; empty when none was
 */
record Kept(String address, List<Field> fields) {

    /** One field, as it was typed. */
    record Field(String name, String value) {}

    /** Nothing. */
    static final Kept NOTHING = new Kept("", List.of());

    private static final String ADDRESS = "verder";
    private static final String PREFIX = "b.";
    private static final Pattern OF_THE_DESK = Pattern.compile("/beheer(/[A-Za-z0-9_-]+)*");
    private static final Set<String> OF_THE_PAGE = Set.of("versie", "lijst", "naar", "aantal");
    private static final Pattern SECRET = Pattern.compile("(wachtwoordzin|code).*");

    Kept {
        fields = List.copyOf(fields);
    }

    /** Of somebody who came to the door without a session. */
    static Kept at(Context ctx) {
        return new Kept(safe(ctx.path()), fields(ctx, ""));
    }

    /** What a form of the login carries along, or the address of the login page does. */
    static Kept carriedBy(Context ctx) {
        var sent = ctx.formParam(ADDRESS);
        var asked = ctx.queryParam(ADDRESS);
        var address = safe(sent != null ? sent : asked != null ? asked : "");
        return address.isEmpty() ? NOTHING : new Kept(address, fields(ctx, PREFIX));
    }

    private static List<Field> fields(Context ctx, String prefix) {
        var fields = new ArrayList<Field>();
        ctx.formParamMap().forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                var ownName = name.substring(prefix.length());
                if (!ownName.equals(Csrf.FIELD) && !SECRET.matcher(ownName).matches()) {
                    values.forEach(value -> fields.add(new Field(ownName, value)));
                }
            }
        });
        return fields;
    }

    /** Leads to the desk only, whatever came in. */
    private static String safe(String address) {
        return OF_THE_DESK.matcher(address).matches() && !address.startsWith(Login.ADDRESS) ? address : "";
    }

    /** Whether anything was typed. */
    public boolean isTyped() {
        return !fields.isEmpty();
    }

    /** What is typed and not empty, to be shown; not what the page itself put in. */
    public List<Field> typed() {
        return fields.stream()
                .filter(field -> !field.value().isBlank() && !OF_THE_PAGE.contains(field.name()))
                .toList();
    }

    /** The same with each field called as its page does. */
    List<Field> typed(Optional<Doing> doing) {
        return typed().stream()
                .map(field -> new Field(
                        doing.map(known -> known.label().apply(field.name())).orElse(field.name()), field.value()))
                .toList();
    }

    /** The address of a page that carries this along, when nothing was typed. */
    String after(String page) {
        return address.isEmpty() ? page : page + "?" + ADDRESS + "=" + address;
    }
}
