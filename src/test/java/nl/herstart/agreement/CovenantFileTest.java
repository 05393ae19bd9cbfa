package nl.herstart.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.herstart.platform.yaml.Sheet.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors write, read in both forms. */
class CovenantFileTest {

    private static final String MISTAKEN = """
            convenanten:
              - id: Twente 2027
                naam: Werk onder schooltijd in Twente
                soort: plaatselijk
                regios: [twente, atlantis]
                van: '2028'
                tot: '2027'
                ondertekend: vorige week
                bron: ''
                partijen:
                  - naam: gemeente Enschede
                    mail: geen adres
                  - naam: ROC van Twente
                afspraken:
                  - nr: eerste
                    tekst: ''
                    thema: geluk
                    eigenaar: gemeente Almelo
                    klaar: 31-03-2027
                  - nr: '2'
                    tekst: Vijftig leerplekken
                    thema: leren
                    doel: vijftig
                  - nr: '2'
                    tekst: Nog iets
                    thema: leren
                    doel: 50
                    status: E
                  - nr: '3'
                    tekst: Zonder doel
                    thema: leren
                    eenheid: plekken
                    metingen:
                      - op: 2027-02-30
                        aantal: 12
            """;

    @Test
    void an_import_with_twenty_mistakes_names_all_of_them_with_their_lines() {
        assertThat(mistakes(MISTAKEN).stream().map(Mistake::line).sorted())
                .containsExactly(2, 4, 5, 7, 8, 9, 12, 15, 15, 16, 17, 18, 19, 23, 24, 28, 29, 34, 34, 35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"een\\x01naam", "een\\ud83dnaam", "een\\nnaam", "een\\uFFFFnaam"})
    void takes_no_name_that_a_feed_or_a_mail_cannot_hold(String name) {
        var file = """
                convenanten:
                  - id: twente-2027
                    naam: "%s"
                    soort: regionaal
                    regios: [twente]
                    van: '2027'
                    tot: '2028'
                    bron: de partijen
                    partijen:
                      - naam: gemeente Enschede
                    afspraken:
                      - nr: '1'
                        tekst: Vijftig leerplekken
                        thema: leren
                """;

        assertThat(mistakes(file.formatted("een naam"))).isEmpty();
        assertThat(mistakes(file.formatted(name)))
                .hasSize(1)
                .extracting(Mistake::line)
                .isSubsetOf(0, 1, 3);
    }

    @Test
    void lists_in_lists_without_end_are_a_mistake_and_no_more() {
        assertThat(mistakes("convenanten: " + "[".repeat(100_000))).hasSize(1);
    }

    private static List<Mistake> mistakes(String text) {
        return CovenantFile.read(text, "twente"::equals).mistakes();
    }

    @Test
    void a_table_says_the_same_as_a_sheet() {
        var table = """
                convenant,naam,soort,regios,van,tot,ondertekend,convenantbron,partijen,nr,tekst,thema,eigenaar,klaar,doel,eenheid,status,uitleg,metingen
                twente-2027,Werk onder schooltijd in Twente,regionaal,twente,2027,2028,2026-12-01,Convenant van 1 december 2026,gemeente Enschede | ROC van Twente: leidt op,1,"Wie zich meldt, wordt binnen tien werkdagen gesproken",begeleiding,gemeente Enschede,2027-03-01,,,B,Er zijn twee mensen vrijgemaakt,
                twente-2027,,,,,,,,,A,Vijftig leerplekken onder schooltijd,leren,ROC van Twente,,50,leerplekken,,,2027-01-15=12
                """;

        assertThat(TestRegister.read(table))
                .isEqualTo(TestRegister.read(TestRegister.TWENTE.replace("        mail: werk@enschede.example\n", "")));
    }

    @Test
    void a_table_names_its_mistakes_with_their_lines() {
        var table = """
                convenant;naam;soort;regios;van;tot;convenantbron;partijen;nr;tekst;thema;kleur
                twente-2027;Twente;regionaal;twente;2027;2028;Convenant;gemeente Enschede;1;Eerste;geluk;rood
                twente-2027;;;;;;;;A.1;Een deel;leren;
                ;;;;;;;;2;Van niets;leren;
                """;

        assertThat(mistakes(table))
                .contains(
                        new Mistake(1, "de kolom kleur kennen we niet"),
                        new Mistake(3, "boven A.1 staat geen afspraak A"))
                .anySatisfy(mistake -> assertThat(mistake.words()).contains("geluk"))
                .anySatisfy(mistake -> assertThat(mistake.line()).isEqualTo(4));
    }

    @Test
    void what_is_no_file_of_covenants_is_told_in_words() {
        assertThat(mistakes("")).hasSize(1);
        assertThat(mistakes("hallo")).isNotEmpty();
        assertThat(mistakes("convenanten: [")).isNotEmpty();
        assertThat(mistakes("convenant,nr,tekst\n\"twente-2027")).isNotEmpty();
        assertThat(mistakes("convenanten: &a [*a]")).isNotEmpty();
    }
}
