package nl.herstart.site.caseload;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.casefile.Urgency;
import nl.herstart.registry.work.WorkPlace;
import nl.herstart.registry.work.WorkPlace.Column;
import nl.herstart.registry.work.WorkPlace.Order;
import nl.herstart.registry.work.WorkPlace.Tab;

/** A part of the worklist as addresses and forms name it. Nothing in it is about a person. */
record ListPlace(WorkPlace work) {

    private static final String ALL = "alle";
    private static final int PARTS = 5;
    private static final int LONGEST_PAGE = 5;

    /** What an address asks for, as far as the viewer may see it; what it does not say or may not, is as usual. */
    static ListPlace asked(Viewer viewer, String tab, String only, String order, String page, String region) {
        var regions = viewer.regions();
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("works in no region");
        }
        var own = Optional.of(region)
                .filter(viewer::worksIn)
                .orElse(regions.size() == 1 ? regions.iterator().next() : WorkPlace.EVERYWHERE);
        return new ListPlace(new WorkPlace(
                own,
                named(Tab.class, tab).orElse(Tab.VAN_MIJ),
                named(Urgency.class, only),
                order(order),
                page.length() <= LONGEST_PAGE && page.matches("[0-9]+") ? Integer.parseInt(page) : 0));
    }

    /** The place written by {@link #text}. */
    static ListPlace of(String text, Viewer viewer) {
        var parts = text.split("\\.", -1);
        return parts.length == PARTS
                ? asked(viewer, parts[0], parts[1], parts[2], parts[3], parts[4])
                : asked(viewer, "", "", "", "", "");
    }

    private static Optional<Order> order(String text) {
        boolean isDescending = text.startsWith("-");
        return column(isDescending ? text.substring(1) : text).map(column -> new Order(column, isDescending));
    }

    /** The column of this name, if the list can be sorted by it. */
    static Optional<Column> column(String name) {
        return named(Column.class, name);
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> FormField.choiceName(each).equals(name))
                .findFirst();
    }

    private static String written(Order order) {
        return (order.isDescending() ? "-" : "") + FormField.choiceName(order.column());
    }

    /** Its region, or {@code alle}. */
    public String region() {
        return work.isEverywhere() ? ALL : work.region();
    }

    public String tab() {
        return FormField.choiceName(work.tab());
    }

    /** Short, to go along to a person and back. */
    public String text() {
        return String.join(
                ".",
                tab(),
                work.only().map(FormField::choiceName).orElse(""),
                work.order().map(ListPlace::written).orElse(""),
                String.valueOf(work.page()),
                region());
    }

    /** Its address. */
    public String href() {
        var query = new LinkedHashMap<String, String>();
        query.put("regio", region());
        query.put("tab", tab());
        work.only().ifPresent(only -> query.put("alleen", FormField.choiceName(only)));
        work.order().ifPresent(by -> query.put("sorteer", written(by)));
        if (work.page() > 0) {
            query.put("pagina", String.valueOf(work.page()));
        }
        return query.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&", ListPage.ADDRESS + "?", ""));
    }

    ListPlace at(Tab tab) {
        return new ListPlace(new WorkPlace(work.region(), tab, Optional.empty(), Optional.empty(), 0));
    }

    ListPlace only(Optional<Urgency> only) {
        return new ListPlace(new WorkPlace(work.region(), work.tab(), only, work.order(), 0));
    }

    ListPlace sortedBy(Order order) {
        return new ListPlace(new WorkPlace(work.region(), work.tab(), work.only(), Optional.of(order), 0));
    }

    ListPlace onPage(int page) {
        return new ListPlace(new WorkPlace(work.region(), work.tab(), work.only(), work.order(), page));
    }
}
