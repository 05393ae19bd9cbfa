package nl.herstart.calculator;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Person;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * Figures of one year by which one must know where the law changes its mind, before or beside an answer.
 *
 * @param minimumuurloon from 21 years, from 1 July, euros an hour
 * @param onbelasteReiskostenPerKm what an employer may pay untaxed, euros a kilometre
 * @param doelmatigheidsgrens up to this much of a toeslag a year is not claimed back
 * @param wekenDoorgeven within how many weeks Dienst Toeslagen must know of a change
 * @param maandenTerugOpvang from how many calendar months before the month of a request there is kinderopvangtoeslag
 * @param countsServicekosten whether service costs count for huurtoeslag
 * @param maximumUurprijzen the highest price an hour that gives kinderopvangtoeslag, for each kind of care that does
 * @param maximumUrenOpvang hours of care a month for one child that give kinderopvangtoeslag
 * @param huurtoeslagVermogen assets above which there is no huurtoeslag, the lowest such limit outside bijstand
 * @param bijstandVermogenAlleen assets above which who is alone has no bijstand; the lowest limit of all
 * @param bijstandVermogenGezin the same for a couple or with a child
 */
public record Thresholds(
        Euro minimumuurloon,
        Euro onbelasteReiskostenPerKm,
        Euro doelmatigheidsgrens,
        int wekenDoorgeven,
        int maandenTerugOpvang,
        boolean countsServicekosten,
        Map<Childcare.Kind, Euro> maximumUurprijzen,
        Hours maximumUrenOpvang,
        Map<HouseholdKind, Euro> huurtoeslagVermogen,
        Euro bijstandVermogenAlleen,
        Euro bijstandVermogenGezin) {

    public Thresholds {
        maximumUurprijzen = Map.copyOf(maximumUurprijzen);
        huurtoeslagVermogen = Map.copyOf(huurtoeslagVermogen);
    }

    /**
     * Up to how much the assets of a household make no difference: the lowest limit that the law holds against it; with
     * bijstand that of the Participatiewet, in the month in which it is lowest.
     */
    public Euro assetsThatChangeNothing(List<Person> adults, List<Child> children, Year year) {
        var kind = adults.size() == 1 ? HouseholdKind.ALLEENSTAANDE : HouseholdKind.TOESLAGPARTNERS;
        if (adults.stream().anyMatch(Person::hasBijstand)) {
            return kind == HouseholdKind.ALLEENSTAANDE && !hasMinorInEachMonth(children, year)
                    ? bijstandVermogenAlleen
                    : bijstandVermogenGezin;
        }
        return Objects.requireNonNull(huurtoeslagVermogen.get(kind));
    }

    private static boolean hasMinorInEachMonth(List<Child> children, Year year) {
        int of = year.getValue();
        return IntStream.rangeClosed(1, 12)
                .allMatch(month -> children.stream()
                        .anyMatch(child ->
                                !child.isShared() && child.isBornBefore(of, month) && child.isMinorIn(of, month)));
    }

    /** The same for whatever household. */
    public Euro assetsThatChangeNothing() {
        return bijstandVermogenAlleen;
    }
}
