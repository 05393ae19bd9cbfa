package nl.herstart.agreement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.herstart.platform.files.Folder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The covenants of 2003 as visitors get them: out of the content, through the register, and back. What is expected was counted by
 * hand in the tables of Kamerstuk 27 853, nr. 3, bijlage 1 (1 July 2003): in each row a cross below A, B, C or D.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Archive2003Test {

    @SuppressWarnings("NullAway.Init")
    private TestRegister site;

    @BeforeAll
    void take(@TempDir Path directory) {
        site = new TestRegister(directory);
        site.register.takeContent(read());
    }

    private static List<Covenant> read() {
        var content = Folder.onDisk(Path.of("content"));
        var regions = content.text("regio.yaml");
        return CovenantSheets.read(content, slug -> regions.contains("\n" + slug + ":\n"));
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void nine_covenants_have_sixty_numbered_agreements_and_all_are_history() {
        var all = site.agreements.all();

        assertThat(all).hasSize(9).allMatch(Covenant::isHistory);
        assertThat(all.stream().mapToLong(covenant -> numbered(covenant).size()).sum())
                .isEqualTo(60);
    }

    /** Of den-haag-2002 the source has an x for each; those of the two last have none at all. */
    @ParameterizedTest
    @CsvSource({
        "nijmegen-2002,                1, 0, 2, 9, 0",
        "den-haag-2002,                0, 7, 2, 2, 0",
        "nvg-2002,                     0, 6, 1, 0, 0",
        "winkelraad-2002,              0, 1, 0, 0, 0",
        "call-centers-2002,            1, 1, 1, 0, 0",
        "ecabo-2002,                   0, 3, 3, 0, 0",
        "cwi-2002,                     0, 1, 7, 0, 0",
        "zuidelijk-noord-holland-2003, 0, 0, 0, 0, 6",
        "contractcatering-2003,        0, 0, 0, 0, 6"
    })
    void statuses_of_the_numbered_agreements_are_those_of_the_source(
            String id, long a, long b, long c, long d, long none) {
        assertThat(statuses(numbered(site.agreements.find(id).orElseThrow())))
                .isEqualTo(counts(Map.of("A", a, "B", b, "C", c, "D", d, "-", none)));
    }

    private static List<Agreement> numbered(Covenant covenant) {
        return covenant.agreements().stream()
                .filter(agreement -> agreement.number().matches("[0-9]+"))
                .toList();
    }

    private static Map<String, Long> statuses(List<Agreement> agreements) {
        return agreements.stream()
                .collect(groupingBy(
                        one -> one.standing().letter().map(Status::name).orElse("-"), TreeMap::new, counting()));
    }

    private static Map<String, Long> counts(Map<String, Long> all) {
        var some = new TreeMap<>(all);
        some.values().removeIf(number -> number == 0);
        return some;
    }

    /** What the source says under "Toelichting per afspraak", and beside the rows of the others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nijmegen-2002     | 1  | Alleen in de zorgsector",
                "nijmegen-2002     | 2  | Er loopt permanent een wervingscampagne",
                "nijmegen-2002     | 6  | Vanaf 1 april door het CWI, daarvoor door de gemeente Nijmegen",
                "nijmegen-2002     | 8  | Overleg over het convenant in de Divosa-kring Nijmegen e.o.",
                "nijmegen-2002     | 11 | In 2003 zijn 100 aparte trajecten voor nuggers ingekocht en aanbesteed",
                "den-haag-2002     | 5  | Moeizaam door de verslechterende arbeidsmarkt",
                "den-haag-2002     | 9  | Zie ook punt 5",
                "den-haag-2002     | 11 | Er wordt CWI-materiaal gebruikt",
                "nvg-2002          | 5  | Ligt bij de drukker, verspreiding eind maart",
                "ecabo-2002        | 2  | Overleg loopt; idee: CWI-medewerkers trainen in EVC"
            })
    void explanations_say_what_the_source_says(String id, String number, String words) {
        assertThat(one(id, number).standing().words()).isEqualTo(words);
    }

    /** Tables 1 and 2 and bijlage 1: what was to be reached and what was counted. */
    @ParameterizedTest
    @CsvSource({
        "nijmegen-2002,                B, 3500,  2550",
        "nijmegen-2002,                C, 250,   129",
        "nijmegen-2002,                D, 200,   60",
        "den-haag-2002,                A, 250,   89",
        "nvg-2002,                     B, 40,    120",
        "winkelraad-2002,              A, 5000,",
        "call-centers-2002,            A, 150,   20",
        "cwi-2002,                     A, 4000,  3003",
        "cwi-2002,                     B, 12000,",
        "zuidelijk-noord-holland-2003, A, 1460,",
        "zuidelijk-noord-holland-2003, B, 795,"
    })
    void targets_and_counts_are_those_of_the_source(String id, String number, String goal, String counted) {
        var agreement = one(id, number);

        assertThat(agreement.terms().target().orElseThrow().goal()).isEqualByComparingTo(goal);
        assertThat(agreement.last().flatMap(Measurement::number).map(Object::toString))
                .isEqualTo(Optional.ofNullable(counted));
    }

    @Test
    void a_reading_that_is_not_sure_says_so_and_why() {
        var unsure = site.agreements.all().stream()
                .flatMap(covenant -> covenant.all()
                        .filter(one -> one.standing().certainty() != Certainty.ZEKER)
                        .map(one -> covenant.id() + "/" + one.number()));

        assertThat(unsure).containsExactlyInAnyOrder("nijmegen-2002/11", "den-haag-2002/4", "cwi-2002/2");
        assertThat(one("cwi-2002", "2").standing().certainty()).isEqualTo(Certainty.DUBBELZINNIG);
        assertThat(one("cwi-2002", "2").standing().doubt()).contains("C of B");
    }

    @Test
    void taken_in_again_changes_nothing() {
        assertThat(site.register.takeContent(read())).isEmpty();
    }

    private Agreement one(String id, String number) {
        return site.agreements.find(id).orElseThrow().agreement(number).orElseThrow();
    }
}
