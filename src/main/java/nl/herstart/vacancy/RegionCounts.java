package nl.herstart.vacancy;

/** How many vacancies and interests there are in each region, for the figures of the desk. */
public final class RegionCounts {

    private final Board board;

    /** How many there are of each in a region. */
    public record Counts(int open, int waiting, int interests, int endedThisYear, int filledThisYear) {}

    /** The figures of this board. */
    public RegionCounts(Board board) {
        this.board = board;
    }

    /** How many there are in a region, by the state of now and since the first of January. */
    public Counts of(String region) {
        var since = board.today()
                .withDayOfYear(1)
                .atStartOfDay(board.clock.getZone())
                .toInstant();
        return board.database.read(look -> look.createQuery("""
                        SELECT
                            (SELECT count(*) FROM vacancy WHERE state = 'open' AND ends_on >= :today AND region = :region),
                            (SELECT count(*) FROM vacancy WHERE waits_since IS NOT NULL AND region = :region),
                            (SELECT count(*) FROM employer_interest WHERE state = 'bij-medewerker' AND region = :region),
                            (SELECT count(*) FROM vacancy WHERE ended_at >= :since AND posted_on IS NOT NULL AND region = :region),
                            (SELECT count(*) FROM vacancy WHERE ended_at >= :since AND state = 'vervuld' AND region = :region)
                        """)
                .bind("today", board.today().toString())
                .bind("region", region)
                .bind("since", since.toEpochMilli())
                .map((row, context) ->
                        new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .one());
    }
}
