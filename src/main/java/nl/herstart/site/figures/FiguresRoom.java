package nl.herstart.site.figures;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.DeskRoom;
import nl.herstart.desk.MenuItem;
import nl.herstart.desk.Role;
import nl.herstart.registry.Registry;
import nl.herstart.registry.figures.Dashboard;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.registry.work.Export;
import nl.herstart.vacancy.RegionCounts;

/** The figures of a region, for who works there, and a file of its people, for who coordinates it. */
public final class FiguresRoom implements DeskRoom {

    private static final Set<Role> STAFF = EnumSet.of(Role.CONSULENT, Role.COORDINATOR);
    private static final Set<Role> COORDINATORS = EnumSet.of(Role.COORDINATOR);

    private final Registry registry;
    private final RegionMap regions;
    private final Function<String, RegionCounts.Counts> vacancies;
    private final Clock clock;

    /**
     * The room on this registry.
     *
     * @param vacancies how many there are in a region
     */
    public FiguresRoom(
            Registry registry, RegionMap regions, Function<String, RegionCounts.Counts> vacancies, Clock clock) {
        this.registry = registry;
        this.regions = regions;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(
                new MenuItem(FiguresPage.ADDRESS, "Cijfers", STAFF),
                new MenuItem(ExportPage.ADDRESS, "Uitvoer", COORDINATORS));
    }

    @Override
    public void addTo(DeskDoor door) {
        new FiguresPage(new Dashboard(registry), regions, vacancies, door, clock).addTo(STAFF);
        new ExportPage(new Export(registry), regions, door, clock).addTo(COORDINATORS);
    }
}
