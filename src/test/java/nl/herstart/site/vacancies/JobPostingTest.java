package nl.herstart.site.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.More;
import nl.herstart.vacancy.OpenVacancy;
import nl.herstart.vacancy.TestBoard;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.VacancyId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A posting held against what Google documents of it: {@code developers.google.com/search/docs/appearance/structured-data/
 * job-posting}, its tables of required, recommended and beta properties, as read on 1 December 2026.
 */
class JobPostingTest {

    private static final Set<String> REQUIRED =
            Set.of("datePosted", "description", "hiringOrganization", "jobLocation", "title");

    /** Without those of work that is done wholly at home, {@code applicantLocationRequirements} and {@code jobLocationType}. */
    private static final Set<String> RECOMMENDED =
            Set.of("baseSalary", "directApply", "employmentType", "identifier", "validThrough");

    /** Of the beta properties that which we know; an education we do not ask for. */
    private static final String BETA = "experienceRequirements";

    private static final Set<String> EMPLOYMENT_TYPES =
            Set.of("FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER");
    private static final Set<String> UNITS = Set.of("HOUR", "DAY", "WEEK", "MONTH", "YEAR");

    @ParameterizedTest
    @EnumSource
    void has_each_property_that_is_required_or_recommended(Kind kind) {
        var posting = posting(kind, Contract.Form.VAST, More.NOTHING);

        assertThat(REQUIRED)
                .allSatisfy(property ->
                        assertThat(said(posting, property)).as(property).isTrue());
        assertThat(RECOMMENDED)
                .allSatisfy(property ->
                        assertThat(said(posting, property)).as(property).isTrue());
        assertThat(posting.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(posting.path("@type").asText()).isEqualTo("JobPosting");
    }

    private static boolean said(JsonNode posting, String property) {
        var value = posting.path(property);
        if (value.isContainerNode()) {
            return !value.isEmpty();
        }
        return value.isBoolean() || !value.asText().isBlank();
    }

    /** The description is HTML of {@code p}, {@code ul} and {@code li}, tells the hours, and is not the title. */
    @ParameterizedTest
    @EnumSource
    void each_has_the_form_that_is_asked(Kind kind) {
        var posting = posting(kind, Contract.Form.TIJDELIJK, More.NOTHING);

        assertThat(LocalDate.parse(posting.path("datePosted").asText())).isEqualTo("2026-12-01");
        assertThat(OffsetDateTime.parse(posting.path("validThrough").asText())).isEqualTo("2027-01-12T23:59:59+01:00");
        assertThat(posting.path("description").asText())
                .startsWith("<p>")
                .contains("20 uur per week")
                .isNotEqualTo(posting.path("title").asText());
        assertThat(posting.path("description").asText().replaceAll("</?(p|ul|li)>", ""))
                .doesNotContain("<");
        assertThat(posting.path("hiringOrganization").path("@type").asText()).isEqualTo("Organization");
        assertThat(posting.path("hiringOrganization").path("name").asText()).isNotBlank();
        assertThat(posting.path("jobLocation").path("@type").asText()).isEqualTo("Place");
        assertThat(posting.path("jobLocation")
                        .path("address")
                        .path("addressCountry")
                        .asText())
                .isEqualTo("NL");
        assertThat(posting.path("baseSalary").path("@type").asText()).isEqualTo("MonetaryAmount");
        assertThat(posting.path("baseSalary").path("value").path("unitText").asText())
                .isIn(UNITS);
        assertThat(posting.path("identifier").path("@type").asText()).isEqualTo("PropertyValue");
        assertThat(posting.path("directApply").isBoolean()).isTrue();
        assertThat(StreamSupport.stream(posting.path("employmentType").spliterator(), false)
                        .map(JsonNode::asText))
                .isNotEmpty()
                .isSubsetOf(EMPLOYMENT_TYPES);
    }

    /** Of experience it is "no requirements" or a number of months; of the second we ask none. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void says_of_experience_what_we_know(boolean isNotNeeded) {
        var more = new More(Optional.empty(), isNotNeeded, "", "", Optional.empty(), "", "", "", "", "");

        assertThat(posting(Kind.BAAN, Contract.Form.VAST, more).path(BETA).asText())
                .isEqualTo(isNotNeeded ? "no requirements" : "");
    }

    private static JsonNode posting(Kind kind, Contract.Form form, More more) {
        var selling = TestBoard.selling();
        var vacancy = new Vacancy(
                kind,
                selling.title(),
                selling.sector(),
                selling.work(),
                selling.counts(),
                selling.week(),
                selling.place(),
                selling.wage(),
                new Contract(form, Optional.empty(), ""),
                more);
        var open = new OpenVacancy(
                VacancyId.parse("aaaaaaaaaaaaaaaa").orElseThrow(),
                vacancy,
                "Bakkerij De Korenaar",
                "https://korenaar.example",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 1, 12));
        return JobPosting.node(
                open,
                List.of("20 uur per week, ma, di, do en vr 9.00 tot 14.00 uur"),
                URI.create("https://herstart.example"),
                ZoneId.of("Europe/Amsterdam"));
    }
}
