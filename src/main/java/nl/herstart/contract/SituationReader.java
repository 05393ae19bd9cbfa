package nl.herstart.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.herstart.calculator.situation.AgeLimits;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Language;

/**
 * Reads the body of {@code POST /api/v1/berekeningen}. Speaks the contract to the letter: what it does not know or cannot
 * compute is refused by name, and everything that is wrong is told at once.
 */
public final class SituationReader {

    private static final int MOST_CHILDREN = 20;
    private static final int LAST_YEAR = 9_999;

    private final Set<Year> years;

    /** For the years of which the calculator has figures. */
    public SituationReader(Set<Year> years) {
        this.years = new TreeSet<>(years);
    }

    /** What was asked, or what is wrong with it. */
    public SituationRequest read(byte[] body) {
        var mistakes = new Mistakes();
        var json = RequestJson.read(body, mistakes);
        if (json.isEmpty()) {
            return new SituationRequest.NotJson();
        }
        if (!(json.get() instanceof ObjectNode object)) {
            mistakes.add("", "geenObject");
            return new SituationRequest.Wrong(mistakes.toList());
        }
        var situation = situation(new RequestFields("", object, mistakes));
        return situation
                .filter(complete -> mistakes.isEmpty())
                .<SituationRequest>map(SituationRequest.Right::new)
                .orElseGet(() -> new SituationRequest.Wrong(mistakes.toList()));
    }

    private Optional<Situation> situation(RequestFields request) {
        request.require("jaar", "aanvrager");
        var year = year(request);
        var ages = year.map(AgeLimits::new);
        var adults = adults(ages, request);
        var children = children(ages, request);
        var dwelling = request.object("woning").map(DwellingReader::read).orElseGet(Dwelling.Other::new);
        var savings = request.object("vermogen").map(SituationReader::savings).orElse(Savings.NONE);
        var job = request.object("nieuweBaan").map(fields -> JobReader.read(year, fields));
        var childcare = new ChildcareReader(request.size("kinderen"));
        var forJob = childcare.read("opvang", request);
        var now = childcare.read("opvangNu", request);
        if (!forJob.isEmpty() && !request.has("nieuweBaan")) {
            request.refuse("opvang", "opvangZonderBaan");
        }
        request.refuseUnknown();
        return year.filter(known -> !adults.isEmpty())
                .map(known -> new Situation(
                        known, adults, children, dwelling, savings, job.orElse(NewJob.none(known)), now, forJob));
    }

    private Optional<Year> year(RequestFields request) {
        return request.wholeNumber("jaar", LAST_YEAR).map(Year::of).filter(year -> {
            if (!years.contains(year)) {
                request.refuse("jaar", "jaarOnbekend", year.toString(), Language.DUTCH.either(years));
            }
            return years.contains(year);
        });
    }

    private static List<Person> adults(Optional<AgeLimits> ages, RequestFields request) {
        var reader = new PersonReader(ages, request.has("partner"));
        var adults = new LinkedHashMap<String, Person>();
        for (var wie : List.of("aanvrager", "partner")) {
            request.object(wie).flatMap(reader::read).ifPresent(person -> adults.put(wie, person));
        }
        if (adults.values().stream().anyMatch(Person::hasBijstand)) {
            adults.forEach((wie, person) -> {
                if (ages.isPresent() && !ages.get().isOldEnoughForBijstand(person.born())) {
                    request.refuse(
                            wie + ".geboortemaand",
                            "teJongVoorBijstand",
                            ages.get().year().toString());
                }
            });
        }
        return List.copyOf(adults.values());
    }

    private static List<Child> children(Optional<AgeLimits> ages, RequestFields request) {
        var children = new ArrayList<Child>();
        request.each("kinderen", MOST_CHILDREN, (index, fields) -> {
            fields.require("geboortemaand");
            var born = fields.month("geboortemaand");
            born.ifPresent(month -> judge(ages, month, fields));
            fields.refuseUnknown();
            children.add(new Child(born.orElse(YearMonth.of(0, 1))));
        });
        return children;
    }

    private static void judge(Optional<AgeLimits> ages, YearMonth born, RequestFields child) {
        if (ages.isEmpty()) {
            return;
        }
        var year = ages.get().year().toString();
        if (ages.get().isAdult(born)) {
            child.refuse("geboortemaand", "kindTeOud", year);
        } else if (!ages.get().isChild(born)) {
            child.refuse("geboortemaand", "kindNogNietGeboren", year);
        }
    }

    private static Savings savings(RequestFields fields) {
        var savings = new Savings(fields.amount("bank"), fields.amount("overig"), fields.amount("schulden"));
        fields.refuseUnknown();
        return savings;
    }
}
