package nl.herstart.site.vacancies;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.page.Html;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.OpenVacancy;
import nl.herstart.vacancy.Place;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.Wage;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;

/**
 * A vacancy in the words of schema.org (JSON-LD) as Google asks for them: on its own page alone, and nothing in it that the page
 * does not show. It is open until the end of its last day, by the clock of the Netherlands.
 */
final class JobPosting {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Hours FULL_TIME = Hours.of(36);
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private JobPosting() {}

    /**
     * The posting, to stand in a page.
     *
     * @param said what else its page says of the job that a description must tell, such as hours and wage
     */
    static Html of(OpenVacancy open, List<String> said, URI baseUrl, ZoneId zone) {
        return new Html(node(open, said, baseUrl, zone).toString().replace("<", "\\u003c"));
    }

    static ObjectNode node(OpenVacancy open, List<String> said, URI baseUrl, ZoneId zone) {
        var vacancy = open.vacancy();
        var posting = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "JobPosting")
                .put("title", vacancy.title())
                .put("description", description(vacancy, said))
                .put("datePosted", open.posted().toString())
                .put(
                        "validThrough",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                open.ends().atTime(END_OF_DAY).atZone(zone)))
                .put("url", baseUrl + CardWords.address(open, Language.DUTCH))
                .put("directApply", vacancy.more().ownWay().isEmpty())
                .put("industry", FormField.choiceName(vacancy.sector()))
                .put("workHours", workHours(vacancy.week()));
        posting.set(
                "identifier",
                thing("PropertyValue")
                        .put("name", "Herstart")
                        .put("value", open.id().text()));
        posting.set("employmentType", employmentType(vacancy));
        posting.set("hiringOrganization", organisation(open));
        posting.set("jobLocation", thing("Place").set("address", address(vacancy.place())));
        posting.set("baseSalary", salary(vacancy.wage()));
        if (vacancy.more().noExperience()) {
            posting.put("experienceRequirements", "no requirements");
        }
        vacancy.more().start().ifPresent(day -> posting.put("jobStartDate", day.toString()));
        if (!vacancy.counts().isEmpty()) {
            posting.put("skills", String.join("; ", vacancy.counts()));
        }
        return posting;
    }

    /** As HTML, which is what search engines read it as; the words of the employer stay words. */
    private static String description(Vacancy vacancy, List<String> said) {
        var html = new StringBuilder();
        vacancy.work()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
        if (!vacancy.counts().isEmpty()) {
            html.append("<ul>");
            vacancy.counts()
                    .forEach(line -> html.append("<li>").append(escaped(line)).append("</li>"));
            html.append("</ul>");
        }
        said.forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static ArrayNode employmentType(Vacancy vacancy) {
        var types = JSON.createArrayNode();
        var week = vacancy.week();
        if (vacancy.kind() == Kind.PROJECT) {
            types.add("OTHER");
        } else {
            if (week.least().compareTo(FULL_TIME) < 0) {
                types.add("PART_TIME");
            }
            if (week.most().compareTo(FULL_TIME) >= 0) {
                types.add("FULL_TIME");
            }
        }
        if (vacancy.contract().form() != Contract.Form.VAST) {
            types.add("TEMPORARY");
        }
        return types;
    }

    private static String workHours(WorkWeek week) {
        var shifts = week.shifts().stream()
                .map(shift -> VacancyQuery.DAY_NAMES.get(shift.day().getValue() - 1) + " " + shift.begin() + "-"
                        + shift.end())
                .toList();
        var hours = week.least().equals(week.most())
                ? Language.DUTCH.hours(week.least())
                : Language.DUTCH.hours(week.least()) + "-" + Language.DUTCH.hours(week.most());
        return hours + " uur per week" + (shifts.isEmpty() ? "" : ": " + String.join(", ", shifts));
    }

    private static ObjectNode organisation(OpenVacancy open) {
        var organisation = thing("Organization").put("name", open.organisation());
        if (!open.website().isEmpty()) {
            organisation.put("sameAs", open.website());
        }
        return organisation;
    }

    private static ObjectNode address(Place place) {
        return thing("PostalAddress")
                .put("addressLocality", place.town())
                .put("postalCode", place.digits())
                .put("addressCountry", "NL");
    }

    private static ObjectNode salary(Wage wage) {
        var value = thing("QuantitativeValue").put("unitText", "HOUR");
        if (wage.least().equals(wage.most())) {
            value.put("value", wage.least().toDecimal());
        } else {
            value.put("minValue", wage.least().toDecimal())
                    .put("maxValue", wage.most().toDecimal());
        }
        return thing("MonetaryAmount").put("currency", "EUR").set("value", value);
    }

    private static ObjectNode thing(String type) {
        return JSON.createObjectNode().put("@type", type);
    }
}
