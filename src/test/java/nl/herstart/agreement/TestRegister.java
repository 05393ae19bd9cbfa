package nl.herstart.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.herstart.MovableClock;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.mail.Outbox;

/** A register in a real database of its own, with a clock that the test moves and mail that stays in the outbox. */
public final class TestRegister implements AutoCloseable {

    public static final Viewer EDITOR = new Viewer("staff-of-test-red", "Robin Rood", Set.of(Right.of(Role.REDACTEUR)));

    /** Two agreements of today, the first of which is to be done by 1 March 2027. */
    public static final String TWENTE = """
            convenanten:
              - id: twente-2027
                naam: Werk onder schooltijd in Twente
                soort: regionaal
                regios: [twente]
                van: '2027'
                tot: '2028'
                ondertekend: 2026-12-01
                bron: Convenant van 1 december 2026
                partijen:
                  - naam: gemeente Enschede
                    mail: werk@enschede.example
                  - naam: ROC van Twente
                    rol: leidt op
                afspraken:
                  - nr: '1'
                    tekst: Wie zich meldt, wordt binnen tien werkdagen gesproken
                    thema: begeleiding
                    eigenaar: gemeente Enschede
                    klaar: 2027-03-01
                    status: B
                    uitleg: Er zijn twee mensen vrijgemaakt
                  - nr: A
                    tekst: Vijftig leerplekken onder schooltijd
                    thema: leren
                    eigenaar: ROC van Twente
                    doel: 50
                    eenheid: leerplekken
                    metingen:
                      - op: 2027-01-15
                        getal: 12
            """;

    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));

    public final MovableClock clock = new MovableClock();
    public final Database database;
    public final Outbox outbox;
    public final Register register;
    public final Agreements agreements;

    public TestRegister(Path directory) {
        database = Database.open(directory);
        outbox = new Outbox(database, new KeyedHash(KEY.forPurpose("mailed")), "localhost", clock);
        register = new Register(database, outbox, new Audit(new KeyedHash(KEY.forPurpose("audit")), clock), clock);
        agreements = new Agreements(register);
    }

    /** What a file without a mistake says, of regions that are all there. */
    public static List<Covenant> read(String text) {
        var file = CovenantFile.read(text, region -> true);
        assertThat(file.mistakes()).isEmpty();
        return file.covenants();
    }

    /** Takes a file in. */
    public List<Change> take(String text) {
        var told = read(text);
        var changes = register.preview(told);
        register.take(EDITOR, told, changes::equals);
        return changes;
    }

    @Override
    public void close() {
        database.close();
    }
}
