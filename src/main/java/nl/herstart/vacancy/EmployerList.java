package nl.herstart.vacancy;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import org.jdbi.v3.core.Handle;

/** What waits in the regions of a caseworker, and the employers there with their history. */
public final class EmployerList {

    /** So many approved vacancies make an employer known, whose next comes first. */
    public static final int KNOWN_AFTER = 2;

    private final Board board;

    /**
     * What a caseworker must look at.
     *
     * @param vacancies those of known employers first, then by how long they wait
     * @param interests by how long they wait
     */
    public record Queue(List<Waiting> vacancies, List<FiledInterest> interests) {

        public Queue {
            vacancies = List.copyOf(vacancies);
            interests = List.copyOf(interests);
        }
    }

    /** A vacancy that waits, and how many of its employer were approved before. */
    public record Waiting(Filed filed, long approved) {

        /** Whether the employer has told its number of the Chamber of Commerce and was approved before. */
        public boolean isKnown() {
            return approved >= KNOWN_AFTER && filed.reporter().kvk().isPresent();
        }
    }

    /** An employer in a line: the name it told last, and how much there is of it. */
    public record Line(VacancyId id, String organisation, int shown, int reported, int interests, Instant last) {}

    /** All there is of an employer in the regions of who looks. */
    public record Employer(
            VacancyId id, List<Filed> vacancies, List<FiledInterest> interests, List<EmployerEvent> events) {

        public Employer {
            vacancies = List.copyOf(vacancies);
            interests = List.copyOf(interests);
            events = List.copyOf(events);
        }
    }

    public EmployerList(Board board) {
        this.board = board;
    }

    /** What waits in the regions of the viewer. */
    public Queue queue(Viewer viewer) {
        return board.database.write(transaction -> {
            board.audit.record(transaction, viewer, Act.LOOKED, "vacatures", "");
            var vacancies = viewer.regions().stream()
                    .flatMap(region -> VacancyRows.where(
                            transaction,
                            "waits_since IS NOT NULL AND region = :region ORDER BY waits_since",
                            Map.of("region", region))
                            .stream())
                    .map(row -> new Waiting(row.filed(), approved(transaction, row)))
                    .sorted(Comparator.comparing((Waiting each) -> !each.isKnown())
                            .thenComparing(each -> each.filed().waitsSince().orElseThrow()))
                    .toList();
            var interests = viewer.regions().stream()
                    .flatMap(region -> interests(transaction, region))
                    .sorted(Comparator.comparing(
                            (FiledInterest each) -> each.confirmedAt().orElseThrow()))
                    .toList();
            return new Queue(vacancies, interests);
        });
    }

    /** How many vacancies and interests wait for who looks; nobody is named, so it leaves no mark. */
    public long waiting(Viewer viewer) {
        return board.database.read(look -> viewer.regions().stream()
                .mapToLong(region -> look.createQuery("""
                                SELECT (SELECT count(*) FROM vacancy WHERE waits_since IS NOT NULL AND region = :region)
                                    + (SELECT count(*) FROM employer_interest
                                        WHERE state = 'bij-medewerker' AND region = :region)
                                """)
                        .bind("region", region)
                        .mapTo(Long.class)
                        .one())
                .sum());
    }

    private static Stream<FiledInterest> interests(Handle look, String region) {
        return InterestRows.where(
                        look,
                        "state = 'bij-medewerker' AND region = :region ORDER BY confirmed_at",
                        Map.of("region", region))
                .stream()
                .map(InterestRows.Row::filed);
    }

    private static long approved(Handle look, VacancyRows.Row row) {
        return look.createQuery(
                        "SELECT count(*) FROM vacancy WHERE employer_id = ? AND posted_on IS NOT NULL AND id <> ?")
                .bind(0, row.employer())
                .bind(1, row.number())
                .mapTo(Long.class)
                .one();
    }

    /** How many of the employer of this vacancy were approved before. */
    public long approvedBefore(VacancyId id) {
        return board.database.read(look ->
                VacancyRows.find(look, id).map(row -> approved(look, row)).orElse(0L));
    }

    /** What is shown in the regions of the viewer, by its last day. */
    public List<Filed> shown(Viewer viewer) {
        return board.database.read(look -> viewer.regions().stream()
                .flatMap(region -> VacancyRows.where(
                        look,
                        "state = 'open' AND ends_on >= :today AND region = :region ORDER BY ends_on, vacancy.id LIMIT 200",
                        Map.of("region", region, "today", board.today().toString()))
                        .stream())
                .map(VacancyRows.Row::filed)
                .sorted(Comparator.comparing(Filed::ends))
                .toList());
    }

    /** The employers in the regions of the viewer, who was heard of last first. */
    public List<Line> employers(Viewer viewer) {
        return board.database.write(transaction -> {
            board.audit.record(transaction, viewer, Act.LOOKED, "werkgevers", "");
            var lines = new LinkedHashMap<VacancyId, Line>();
            for (var region : viewer.regions()) {
                var here = Map.of("region", region);
                InterestRows.where(
                                transaction,
                                "region = :region AND state <> 'nieuw' ORDER BY employer_interest.id DESC LIMIT 1000",
                                here)
                        .forEach(row -> lines.merge(row.filed().employer(), line(row.filed()), EmployerList::together));
                VacancyRows.where(
                                transaction,
                                "region = :region AND state <> 'nieuw' ORDER BY vacancy.id DESC LIMIT 1000",
                                here)
                        .forEach(row -> lines.merge(row.filed().employer(), line(row.filed()), EmployerList::together));
            }
            return lines.values().stream()
                    .sorted(Comparator.comparing(Line::last).reversed())
                    .toList();
        });
    }

    private static Line line(Filed filed) {
        return new Line(
                filed.employer(),
                filed.reporter().organisation(),
                filed.state() == VacancyState.OPEN ? 1 : 0,
                1,
                0,
                filed.reportedAt());
    }

    private static Line line(FiledInterest filed) {
        return new Line(filed.employer(), filed.reporter().organisation(), 0, 0, 1, filed.reportedAt());
    }

    private static Line together(Line one, Line other) {
        var newest = other.last().isAfter(one.last()) ? other : one;
        return new Line(
                one.id(),
                newest.organisation(),
                one.shown() + other.shown(),
                one.reported() + other.reported(),
                one.interests() + other.interests(),
                newest.last());
    }

    /** An employer, for who works in a region from which something came. */
    public Optional<Employer> employer(Viewer viewer, VacancyId id) {
        return board.database.write(transaction -> {
            var found = of(transaction, viewer, id);
            found.ifPresent(employer -> board.audit.record(transaction, viewer, Act.LOOKED, object(id), ""));
            return found;
        });
    }

    private static String object(VacancyId id) {
        return "werkgever " + id.text();
    }

    private static Optional<Employer> of(Handle look, Viewer viewer, VacancyId id) {
        var named = Map.of("employer", id.text());
        var vacancies = VacancyRows.where(
                        look, "employer.outward = :employer AND state <> 'nieuw' ORDER BY vacancy.id DESC", named)
                .stream()
                .filter(row -> viewer.worksIn(row.filed().vacancy().place().region()))
                .toList();
        var interests = InterestRows.where(
                        look,
                        "employer.outward = :employer AND state <> 'nieuw' ORDER BY employer_interest.id DESC",
                        named)
                .stream()
                .filter(row -> viewer.worksIn(row.filed().interest().place().region()))
                .toList();
        if (vacancies.isEmpty() && interests.isEmpty()) {
            return Optional.empty();
        }
        long number = vacancies.isEmpty()
                ? interests.get(0).employer()
                : vacancies.get(0).employer();
        var mayBeSeen = vacancies.stream().map(row -> row.filed().id()).toList();
        return Optional.of(new Employer(
                id,
                vacancies.stream().map(VacancyRows.Row::filed).toList(),
                interests.stream().map(InterestRows.Row::filed).toList(),
                EmployerEvents.of(look, number).stream()
                        .filter(event ->
                                event.vacancy().map(mayBeSeen::contains).orElse(true))
                        .toList()));
    }

    /** Writes something down about an employer; nothing when they may not see it. */
    public Reply note(Viewer viewer, VacancyId id, String words) {
        return board.database.write(transaction -> {
            if (of(transaction, viewer, id).isEmpty()) {
                return new Reply.Absent();
            }
            EmployerEvents.addNote(transaction, board, number(transaction, id), viewer, words);
            board.audit.record(transaction, viewer, Act.CHANGED, object(id), "");
            return new Reply.Done(0);
        });
    }

    private static long number(Handle look, VacancyId employer) {
        return look.createQuery("SELECT id FROM employer WHERE outward = ?")
                .bind(0, employer.text())
                .mapTo(Long.class)
                .one();
    }

    /** Erases all that came by the address of an employer, for who works in a region from which something came. */
    public Reply erase(Viewer viewer, VacancyId id) {
        return board.database.write(transaction -> {
            if (of(transaction, viewer, id).isEmpty()) {
                return new Reply.Absent();
            }
            EmployerErasing.erase(transaction, board, number(transaction, id), Erased.GEVRAAGD);
            board.audit.record(transaction, viewer, Act.ERASED, object(id), "");
            return new Reply.Done(0);
        });
    }
}
