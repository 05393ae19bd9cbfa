package nl.herstart.site.calculation;

import static java.util.Map.entry;
import static nl.herstart.site.calculation.FormHouseholds.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes and goes within the year, asked where it belongs; the months are those of the interface for machines. */
class ChangesOnFormTest extends OnRunningSite {

    private static final Map<String, String> MOTHER = Map.ofEntries(
            entry("geboortemaand", "mei 1986"),
            entry("partner", "nee"),
            entry("kinderen", "1"),
            entry("kind-1", "5-2022"),
            entry("inkomen", "geen"),
            entry("wonen", "huur"),
            entry("huur", "700"),
            entry("vermogen", "minder"),
            entry("uren", "24"),
            entry("uurloon", "16"),
            entry("vakantiegeld", "apart"),
            entry("pensioen", "0"),
            entry("vanaf", "2026-04"),
            entry("opvang-al", "nee"),
            entry("opvang-1", "dagopvang"),
            entry("opvang-1-uren", "100"),
            entry("opvang-1-prijs", "11"),
            entry("reizen", "nee"));

    @Test
    void a_job_that_ends_ends_in_the_months() {
        var page = outcome(with(MOTHER, Map.of("tijdelijk", "ja", "baan-tot", "10-2026")));

        assertThat(page.text()).contains("Je baan stopt na oktober 2026");
    }

    @Test
    void a_partner_who_comes_is_told_of_beside_what_the_job_brings() {
        var page = outcome(with(
                MOTHER,
                Map.of(
                        "partner", "ja",
                        "partner-geboortemaand", "2-1984",
                        "partner-inkomen", "loon",
                        "partner-loon", "2.600",
                        "partner-loon-vakantiegeld", "apart",
                        "partner-loon-pensioen", "0",
                        "samen-jaar", "ja",
                        "samen-vanaf", "9-2026")));

        assertThat(page.text()).contains("Er verandert meer dan alleen je werk");
    }

    @Test
    void moving_and_care_after_school_are_told_back_with_their_months() {
        var answers = FormVisit.with(
                        site,
                        with(
                                MOTHER,
                                Map.ofEntries(
                                        entry("verhuizen", "ja"),
                                        entry("verhuizen-vanaf", "7-2026"),
                                        entry("nieuw-wonen", "huur"),
                                        entry("nieuw-huur", "780"),
                                        entry("bso-1", "ja"),
                                        entry("bso-1-vanaf", "6-2026"),
                                        entry("bso-1-uren", "40"),
                                        entry("bso-1-prijs", "9,50"))),
                        "controle")
                .answersInWords();

        assertThat(answers)
                .containsEntry("Eerste maand in je nieuwe huis", "juli 2026")
                .containsEntry("Kale huur van je nieuwe huis", "€ 780 per maand")
                .containsEntry("Eerste maand op de bso voor kind 1", "juni 2026");
    }

    @Test
    void a_wage_and_care_there_are_already_and_an_adult_come_and_go() {
        var answers = FormVisit.with(
                        site,
                        with(
                                MOTHER,
                                Map.ofEntries(
                                        entry("inkomen", "loon,ww"),
                                        entry("loon", "900"),
                                        entry("loon-vakantiegeld", "apart"),
                                        entry("loon-pensioen", "0"),
                                        entry("loon-jaar", "ja"),
                                        entry("loon-tot", "9-2026"),
                                        entry("baan-nu", "erbij"),
                                        entry("ww-bedrag", "700"),
                                        entry("ww-vakantiegeld", "inbegrepen"),
                                        entry("ww-tot", "10-2026"),
                                        entry("opvang-al", "ja"),
                                        entry("opvang-nu-1", "dagopvang"),
                                        entry("opvang-nu-1-uren", "40"),
                                        entry("opvang-nu-1-prijs", "11"),
                                        entry("opvang-nu-1-jaar", "ja"),
                                        entry("opvang-nu-1-tot", "5-2026"),
                                        entry("volwassenen", "ja"),
                                        entry("huisgenoot1-geboren", "7-2006"),
                                        entry("huisgenoot1-relatie", "kind"),
                                        entry("huisgenoot1-inkomen", "12.000"),
                                        entry("huisgenoot1-jaar", "ja"),
                                        entry("huisgenoot1-tot", "6-2026"),
                                        entry("huisgenoot1-meer", "nee"))),
                        "controle")
                .answersInWords();

        assertThat(answers)
                .containsEntry("Laatste maand met je loon van nu", "september 2026")
                .containsEntry("Laatste maand met WW", "oktober 2026")
                .containsEntry("Laatste maand met de opvang van kind 1", "mei 2026")
                .containsEntry("Laatste maand van volwassene 1 bij je", "juni 2026");
    }

    /** Who does not work is asked for another ground only beside care that there is already. */
    @Test
    void a_ground_of_ones_own_is_asked_beside_care_there_is_already() {
        var care = Map.of(
                "opvang-al", "ja", "opvang-nu-1", "dagopvang", "opvang-nu-1-uren", "40", "opvang-nu-1-prijs", "11");

        assertThat(FormVisit.with(site, with(MOTHER, care), "opvang").page().select("#opvanggrond, [name=opvanggrond]"))
                .isNotEmpty();
        assertThat(FormVisit.with(site, MOTHER, "opvang").page().select("#opvanggrond, [name=opvanggrond]"))
                .isEmpty();
    }

    @Test
    void who_leaves_a_partner_is_told_of_the_ten_percent() {
        var page = FormVisit.with(
                        site,
                        "/rekenhulp/regelen",
                        with(
                                MOTHER,
                                Map.of(
                                        "nagekeken", "ja",
                                        "partner", "ja",
                                        "partner-geboortemaand", "2-1984",
                                        "partner-inkomen", "loon",
                                        "partner-loon", "2.600",
                                        "partner-loon-vakantiegeld", "apart",
                                        "partner-loon-pensioen", "0",
                                        "samen-jaar", "ja",
                                        "samen-tot", "8-2026")),
                        "resultaat")
                .page();

        assertThat(page.text()).contains("loon van je partner van na het vertrek");
    }

    @Test
    void who_ticks_and_tells_no_month_is_asked_for_it() {
        assertThat(outcome(with(MOTHER, Map.of("tijdelijk", "ja"))).text())
                .contains("Vul de laatste maand van de baan in");
        assertThat(outcome(with(MOTHER, Map.of("verhuizen", "ja"))).text())
                .contains("Vul in vanaf welke maand je in je nieuwe huis woont");
        assertThat(outcome(with(MOTHER, Map.of("tijdelijk", "ja", "baan-tot", "2-2026")))
                        .text())
                .contains("ligt voor de eerste");
    }

    /** A partner who is not there now, or not in December, has no net income in that column; the months have none either. */
    @ParameterizedTest
    @CsvSource({"samen-vanaf, 9-2026", "samen-tot, 9-2026"})
    void each_view_opens_of_a_partner_who_is_there_for_a_part_of_the_year(String field, String month) {
        var answers = with(
                MOTHER,
                Map.of(
                        "partner",
                        "ja",
                        "partner-geboortemaand",
                        "2-1984",
                        "partner-inkomen",
                        "loon",
                        "partner-loon",
                        "2.600",
                        "partner-loon-vakantiegeld",
                        "inbegrepen",
                        "partner-loon-pensioen",
                        "0",
                        "samen-jaar",
                        "ja",
                        field,
                        month));
        var page = FormVisit.everything(site, answers);

        assertThat(page.select("#blik-bedragen").text())
                .contains("Netto inkomen van je partner", "Je partner hoort dan niet bij je huishouden.");
        assertThat(page.select("#blik-bedragen").text()).contains("Het verschil in deze tabel is van alles samen.");
        var months = page.select("#blik-maanden .months").get(0);
        assertThat(hasWageOfPartner(months, "april 2026")).isEqualTo(field.equals("samen-tot"));
        assertThat(hasWageOfPartner(months, "oktober 2026")).isEqualTo(field.equals("samen-vanaf"));
        assertThat(FormVisit.with(site, "/rekenhulp/vergelijk", answers, "vergelijk")
                        .page()
                        .text())
                .contains("Het verschil met nu is wat de baan zelf scheelt.");
    }

    /** Without verblijfsrecht of the partner there is no kinderopvangtoeslag, whatever else the ground is (Awir art. 9 lid 2). */
    @Test
    void who_has_a_partner_without_residence_is_not_asked_for_a_ground_that_gives_nothing() {
        var atHome =
                with(MOTHER, Map.of("partner", "ja", "partner-geboortemaand", "2-1984", "partner-inkomen", "geen"));
        var without = with(atHome, Map.of("partner-let-op", "verblijf"));

        assertThat(FormVisit.with(site, atHome, "opvang").page().select("[type=radio][name=partner-opvanggrond]"))
                .isNotEmpty();
        assertThat(FormVisit.with(site, without, "opvang").page().select("[type=radio][name=partner-opvanggrond]"))
                .isEmpty();
    }

    private static boolean hasWageOfPartner(Element months, String month) {
        var lines =
                months.select("details:has(summary:contains(" + month + "))").text();
        assertThat(lines).contains("Je nieuwe loon");
        return lines.contains("Loon van je partner");
    }

    private Document outcome(Map<String, String> answers) {
        return FormVisit.with(site, answers, "resultaat").page();
    }
}
