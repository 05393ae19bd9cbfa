package nl.herstart.calculator.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herstart.calculator.situation.Objection.Ground;
import nl.herstart.calculator.situation.Objection.Place;
import nl.herstart.calculator.situation.Timeline.Part;

/** When the job or something else begins and ends, and what the job comes in the place of, as far as we do not compute it. */
final class ObjectionsToDates {

    private ObjectionsToDates() {}

    /** Of the job first, then of all else that has months. */
    static List<Objection> in(Situation situation) {
        var found = new ArrayList<Objection>();
        if (situation.job().from().getYear() != situation.year().getValue()) {
            found.add(new Objection(Ground.START_BUITEN_JAAR, new Place.Start()));
        }
        toReplaced(situation).ifPresent(ground -> found.add(new Objection(ground, new Place.Replaced())));
        toEnd(situation).ifPresent(ground -> found.add(new Objection(ground, new Place.End())));
        found.addAll(toDates(situation));
        return found;
    }

    private static Optional<Ground> toReplaced(Situation situation) {
        var job = situation.job();
        var incomes = situation.aanvrager().incomes();
        var replaced = job.replaces();
        if (replaced.isEmpty()) {
            return Optional.empty();
        }
        if (replaced.stream().anyMatch(place -> place < 0 || place >= incomes.size())) {
            return Optional.of(Ground.VERVANGT_ONBEKEND);
        }
        if (Set.copyOf(replaced).size() < replaced.size()) {
            return Optional.of(Ground.VERVANGT_DUBBEL);
        }
        if (!replaced.stream().map(incomes::get).allMatch(Income.Wage.class::isInstance)) {
            return Optional.of(Ground.VERVANGT_GEEN_LOON);
        }
        var periods = replaced.stream()
                .map(place -> situation.timeline().of(new Part.Source(0, place)))
                .toList();
        if (periods.stream().anyMatch(period -> !period.holds(situation.monthOfNow()))) {
            return Optional.of(Ground.VERVANGT_LOOPT_NIET);
        }
        if (periods.stream().anyMatch(period -> period.through() < Period.WHOLE_YEAR.through())) {
            return Optional.of(Ground.VERVANGT_MET_EINDE);
        }
        return incomes.stream().anyMatch(Income.Ww.class::isInstance)
                ? Optional.of(job.isWork() ? Ground.VERVANGT_NAAST_WW : Ground.STOPT_NAAST_WW)
                : Optional.empty();
    }

    private static Optional<Ground> toEnd(Situation situation) {
        var job = situation.job();
        if (job.last().isEmpty()) {
            return Optional.empty();
        }
        if (job.last().get().getYear() != situation.year().getValue()) {
            return Optional.of(Ground.EINDE_BUITEN_JAAR);
        }
        if (job.last().get().isBefore(job.from())) {
            return Optional.of(Ground.EINDE_VOOR_BEGIN);
        }
        return situation.hasBijstand() && !job.replaces().isEmpty()
                ? Optional.of(Ground.BIJSTAND_VERVANGT_MET_EINDE)
                : Optional.empty();
    }

    private static List<Objection> toDates(Situation situation) {
        var found = new ArrayList<Objection>();
        situation.timeline().periods().forEach((part, period) -> {
            if (period.months() == 0) {
                found.add(new Objection(Ground.EINDE_VOOR_BEGIN, new Place.LastMonth(part)));
            } else if (situation.hasBijstand() && (part instanceof Part.Source || part instanceof Part.Partner)) {
                found.add(new Objection(Ground.BIJSTAND_MET_DATUM, new Place.Dates(part)));
            }
        });
        found.sort(Comparator.comparing(objection -> objection.place().toString()));
        return found;
    }
}
