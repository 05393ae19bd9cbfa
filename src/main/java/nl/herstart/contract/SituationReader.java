package nl.herstart.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Objection;
import nl.herstart.calculator.situation.Objection.Place;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Language;
import nl.herstart.value.Range;

/**
 * Reads the body of {@code POST /api/v1/berekeningen}. Speaks the contract to the letter: what it does not know or cannot
 * compute is refused by name, and everything that is wrong is told at once.
 */
public final class SituationReader {

    private static final List<String> PERSONS = List.of("aanvrager", "partner");
    private static final String MEDEBEWONERS = "medebewoners";
    private static final Range<Integer> ANY_YEAR = new Range<>(0, 9_999);
    private static final int HARMLESS_AGE = 40;

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
        var request = new RequestFields("", object, mistakes);
        request.require("jaar", "aanvrager");
        var year = year(request);
        var situation = situation(year.orElseGet(() -> Collections.max(years)), request);
        if (year.isPresent()) {
            Objection.to(situation).forEach(objection -> mistakes.add(field(objection.place()), objection, year.get()));
        }
        return mistakes.isEmpty()
                ? new SituationRequest.Right(situation)
                : new SituationRequest.Wrong(mistakes.toList());
    }

    /** What is asked. Of what is wrong it has something harmless, which keeps nothing from being judged. */
    private Situation situation(Year year, RequestFields request) {
        var adult = new Person(year.minusYears(HARMLESS_AGE).atMonth(1), List.of());
        var adults = new ArrayList<Person>();
        adults.add(person("aanvrager", request, adult.born()).orElse(adult));
        person("partner", request, adult.born()).ifPresent(adults::add);
        var baby = new Child(year.atMonth(1));
        var children =
                request.each("kinderen", Limits.CHILDREN.most(), fields -> ChildReader.read(fields, baby.born()), baby);
        var medebewoners = MedebewonerReader.read(request, adult.born());
        var dwelling = request.object("woning").map(DwellingReader::read).orElseGet(Dwelling.Other::new);
        var savings = request.object("vermogen").map(SituationReader::savings).orElse(Savings.NONE);
        var job = request.object("nieuweBaan")
                .map(fields -> JobReader.read(year, fields))
                .orElse(NewJob.none(year));
        var childcare = new ChildcareReader(request.size("kinderen"));
        var forJob = childcare.read("opvang", request);
        var now = childcare.read("opvangNu", request);
        if (!forJob.isEmpty() && !request.has("nieuweBaan")) {
            request.refuse("opvang", "opvangZonderBaan");
        }
        request.refuseUnknown();
        return new Situation(year, adults, children, dwelling, savings, job, now, forJob)
                .withMedebewoners(medebewoners);
    }

    private Optional<Year> year(RequestFields request) {
        return request.wholeNumber("jaar", ANY_YEAR).map(Year::of).filter(year -> {
            if (!years.contains(year)) {
                request.refuse("jaar", "jaarOnbekend", year.toString(), Language.DUTCH.either(years));
            }
            return years.contains(year);
        });
    }

    private static Optional<Person> person(String wie, RequestFields request, YearMonth otherwise) {
        return request.object(wie).map(fields -> PersonReader.read(fields, otherwise, wie.equals("partner")));
    }

    private static String field(Place place) {
        if (place instanceof Place.Birth birth) {
            return PERSONS.get(birth.adult()) + ".geboortemaand";
        }
        if (place instanceof Place.Source source) {
            return PERSONS.get(source.adult()) + ".inkomsten[" + source.income() + "].soort";
        }
        if (place instanceof Place.CareGround ground) {
            return PERSONS.get(ground.adult()) + ".opvanggrond[" + ground.opvanggrond() + "].soort";
        }
        if (place instanceof Place.Residence residence) {
            return PERSONS.get(residence.adult()) + ".verblijfsrecht";
        }
        if (place instanceof Place.ChildBirth birth) {
            return "kinderen[" + birth.child() + "].geboortemaand";
        }
        if (place instanceof Place.Replaced) {
            return "nieuweBaan.vervangt";
        }
        return place instanceof Place.Start ? "nieuweBaan.vanaf" : fieldOfOthers(place);
    }

    private static String fieldOfOthers(Place place) {
        if (place instanceof Place.Housemate other) {
            return MEDEBEWONERS + "[" + other.medebewoner() + "]";
        }
        if (place instanceof Place.HousemateBirth birth) {
            return MEDEBEWONERS + "[" + birth.medebewoner() + "].geboortemaand";
        }
        return place instanceof Place.Subtenancy subtenancy
                ? MEDEBEWONERS + "[" + subtenancy.medebewoner() + "].onderhuurMetContract"
                : MEDEBEWONERS;
    }

    private static Savings savings(RequestFields fields) {
        var savings = new Savings(
                fields.amount("bank", Limits.ASSETS),
                fields.amount("overig", Limits.ASSETS),
                fields.amount("schulden", Limits.ASSETS));
        fields.refuseUnknown();
        return savings;
    }
}
