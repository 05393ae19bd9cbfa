package nl.herstart.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Year;
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
import nl.herstart.calculator.situation.Timeline;
import nl.herstart.calculator.situation.Timeline.Move;
import nl.herstart.calculator.situation.Timeline.Part;
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
        var periods = new PeriodReader(year.orElseGet(() -> Collections.max(years)));
        var situation = situation(year.orElseGet(() -> Collections.max(years)), request, periods);
        if (year.isPresent()) {
            Objection.to(situation)
                    .forEach(objection -> mistakes.add(field(objection.place(), periods), objection, year.get()));
        }
        return mistakes.isEmpty()
                ? new SituationRequest.Right(situation)
                : new SituationRequest.Wrong(mistakes.toList());
    }

    /** What is asked. Of what is wrong it has something harmless, which keeps nothing from being judged. */
    private Situation situation(Year year, RequestFields request, PeriodReader periods) {
        var adult = new Person(year.minusYears(HARMLESS_AGE).atMonth(1), List.of());
        var adults = new ArrayList<Person>();
        adults.add(request.object(PERSONS.get(0))
                .map(fields -> PersonReader.read(fields, adult.born(), 0, periods))
                .orElse(adult));
        var partner =
                request.object(PERSONS.get(1)).map(fields -> new PartnerReader(periods).read(fields, adult.born()));
        partner.ifPresent(read -> adults.add(read.person()));
        var baby = new Child(year.atMonth(1));
        var children =
                request.each("kinderen", Limits.CHILDREN.most(), fields -> ChildReader.read(fields, baby.born()), baby);
        var medebewoners = MedebewonerReader.read(request, adult.born(), periods);
        var homes = new DwellingReader(periods).read("woning", request);
        var dwelling = homes.stream().findFirst().map(Move::to).orElseGet(Dwelling.Other::new);
        var savings = request.object("vermogen").map(SavingsReader::read).orElse(Savings.NONE);
        var job = request.object("nieuweBaan")
                .map(fields -> JobReader.read(year, fields))
                .orElse(NewJob.none(year));
        var childcare = new ChildcareReader(request.size("kinderen"), periods);
        var forJob = childcare.read("opvang", true, request);
        var now = childcare.read("opvangNu", false, request);
        if (!forJob.isEmpty() && !request.has("nieuweBaan")) {
            request.refuse("opvang", "opvangZonderBaan");
        }
        request.refuseUnknown();
        var timeline = new Timeline(
                periods.periods(),
                homes.stream().skip(1).toList(),
                partner.map(PartnerReader.Read::savings).orElse(Savings.NONE));
        return new Situation(year, adults, children, medebewoners, dwelling, savings, job, now, forJob, timeline)
                .withBenefitsFromBegin();
    }

    private Optional<Year> year(RequestFields request) {
        return request.wholeNumber("jaar", ANY_YEAR).map(Year::of).filter(year -> {
            if (!years.contains(year)) {
                request.refuse("jaar", "jaarOnbekend", year.toString(), Language.DUTCH.either(years));
            }
            return years.contains(year);
        });
    }

    private static String field(Place place, PeriodReader periods) {
        if (place instanceof Place.Dates dates) {
            return field(dates.of()) + "." + periods.fieldOf(dates.of());
        }
        if (place instanceof Place.LastMonth last) {
            return field(last.of()) + "." + PeriodReader.THROUGH;
        }
        if (place instanceof Place.End) {
            return "nieuweBaan." + PeriodReader.THROUGH;
        }
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
        if (place instanceof Place.PaidAlimony alimony) {
            return PERSONS.get(alimony.adult()) + ".alimentatieBetaald";
        }
        if (place instanceof Place.Begin begin) {
            return PERSONS.get(begin.adult()) + ".inkomsten[" + begin.income() + "].begonnen";
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

    private static String field(Part part) {
        if (part instanceof Part.Source source) {
            return PERSONS.get(source.adult()) + ".inkomsten[" + source.income() + "]";
        }
        if (part instanceof Part.Care care) {
            return (care.forJob() ? "opvang[" : "opvangNu[") + care.line() + "]";
        }
        if (part instanceof Part.Housemate other) {
            return MEDEBEWONERS + "[" + other.medebewoner() + "]";
        }
        return part instanceof Part.Ground ground
                ? PERSONS.get(ground.adult()) + ".opvanggrond[" + ground.opvanggrond() + "]"
                : PERSONS.get(1);
    }
}
