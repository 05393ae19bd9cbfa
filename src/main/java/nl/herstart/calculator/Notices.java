package nl.herstart.calculator;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.payroll.Payslip;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.FirstYear;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Pay;
import nl.herstart.calculator.situation.Situation;

/** What the visitor must know that no amount shows. */
final class Notices {

    private static final int JANUARY = 1;
    private static final int MONTHS = 12;
    private static final int MONTHS_IN_QUARTER = 3;

    /** At birth it begins, at 6 and 12 it rises, at 18 it ends (AKW art. 7, 11 and 12). */
    private static final Set<Integer> AGES_OF_KINDERBIJSLAG = Set.of(0, 6, 12, 18);

    private static final int AGE_OF_SCHOOL = 4;

    private Notices() {}

    static List<Notice> of(
            YearLaw law, YearLaw after, Comparison comparison, FirstYear firstYear, List<Payslip> payslips) {
        var notices = new ArrayList<Notice>();
        var job = comparison.situation().job();
        var taxFree = law.thresholds().onbelasteReiskostenPerKm();
        if (job.isWork() && job.commute().allowancePerKm().isMoreThan(taxFree)) {
            notices.add(Notice.of(
                    Notice.Kind.REISVERGOEDING_BOVEN_ONBELAST, job.commute().allowancePerKm(), taxFree));
        }
        var minimum = law.minimumuurloonIn(job.from().getMonthValue());
        if (job.pay() instanceof Pay.Hourly hourly
                && hourly.gross().isPositive()
                && hourly.gross().isLessThan(minimum)) {
            notices.add(Notice.of(Notice.Kind.LOON_ONDER_MINIMUM, hourly.gross(), minimum));
        }
        notices.addAll(ofChanges(comparison));
        if (payslips.stream().anyMatch(slip -> slip.vakantiegeld().isPositive())) {
            notices.add(Notice.of(Notice.Kind.VAKANTIEGELD_IN_MEI));
        }
        lastMonthOfCareAfterWork(comparison.situation(), firstYear)
                .ifPresent(month -> notices.add(Notice.of(Notice.Kind.OPVANG_NA_WERK, month)));
        firstYear.repayments().forEach((regeling, amount) -> {
            if (!amount.isMoreThan(law.thresholds().doelmatigheidsgrens())) {
                notices.add(Notice.of(
                        Notice.Kind.TERUGVORDERING_ONDER_DREMPEL,
                        regeling,
                        amount,
                        law.thresholds().doelmatigheidsgrens()));
            }
        });
        if (job.isWork() && comparison.situation().hasBijstand()) {
            law.noYoungChildFrom(comparison.situation())
                    .ifPresent(month -> notices.add(Notice.of(Notice.Kind.GEEN_KIND_ONDER_TWAALF, month)));
            var later = comparison.situation().aYearLater();
            int monthOfJob = MONTHS + 2 - job.from().getMonthValue();
            if (lastOfPart(law, comparison.situation(), YearLaw.DECEMBER) == 0
                    && lastOfPart(after, later, JANUARY) >= monthOfJob) {
                notices.add(Notice.of(
                        Notice.Kind.VRIJLATING_VOLGEND_JAAR, later.job().from()));
            }
        }
        notices.addAll(ofPeople(comparison.situation()));
        notices.addAll(ofBenefits(law, comparison.situation()));
        if (Stream.of(comparison.now(), comparison.next(), firstYear.report())
                .anyMatch(report -> losesDeduction(comparison.situation(), report))) {
            notices.add(Notice.of(Notice.Kind.ALIMENTATIE_NIET_HELEMAAL_AFGETROKKEN));
        }
        notices.addAll(ofChildren(comparison.situation()));
        notices.addAll(comparison.cautions());
        notices.addAll(ProvisionalYear.notices(law, comparison.situation()));
        return notices;
    }

    /** Whether somebody pays a former partner more than there is income to deduct it from. */
    private static boolean losesDeduction(Situation situation, Report report) {
        for (int adult = 0; adult < report.persons().size(); adult++) {
            var deductible = situation.adults().get(adult).alimony().deductiblePerYear();
            if (deductible.isMoreThan(report.persons().get(adult).aftrekAlimentatie())) {
                return true;
            }
        }
        return false;
    }

    /** Of who lives with whom. */
    private static List<Notice> ofPeople(Situation situation) {
        var notices = new ArrayList<Notice>();
        var children = situation.children();
        if (situation.hasTenantWhoMayBePartner()) {
            notices.add(Notice.of(Notice.Kind.HUURDER_KAN_PARTNER_ZIJN));
        }
        if (situation.adults().stream().anyMatch(adult -> !adult.standing().hasVerblijfsrecht())) {
            notices.add(Notice.of(Notice.Kind.PARTNER_TELT_SOMS_NIET));
        }
        if (situation.job().isWork()
                && situation.hasBijstand()
                && situation.adults().size() == 1
                && children.stream().anyMatch(Child::isShared)) {
            notices.add(Notice.of(Notice.Kind.VRIJLATING_VAN_CO_OUDER));
        }
        for (int child = 0; child < children.size(); child++) {
            if (children.get(child).isShared() && hasCare(situation, child, Childcare.Kind::isRegistered)) {
                notices.add(Notice.of(Notice.Kind.UREN_VAN_TWEE_OUDERS, child + 1));
            }
        }
        return notices;
    }

    /** Of what changes within the year besides the job. */
    private static List<Notice> ofChanges(Comparison comparison) {
        var notices = new ArrayList<Notice>();
        var situation = comparison.situation();
        if (situation.hasJobInMind() && comparison.changesBesideJob()) {
            notices.add(Notice.of(
                    Notice.Kind.MEER_DAN_DE_BAAN, comparison.differenceByJob().perMonth()));
        }
        situation
                .job()
                .last()
                .filter(last -> last.getMonthValue() < MONTHS)
                .ifPresent(last -> notices.add(Notice.of(Notice.Kind.BAAN_STOPT, last)));
        if (situation.monthsWithPartner() > 0 && !situation.hasPartnerIn(MONTHS)) {
            notices.add(Notice.of(Notice.Kind.PARTNER_VERTREKT));
        }
        return notices;
    }

    /** The last month with kinderopvangtoeslag when work ends before it; empty when none does. */
    private static Optional<YearMonth> lastMonthOfCareAfterWork(Situation situation, FirstYear firstYear) {
        var plan = YearPlan.firstYear(situation);
        var toeslag = firstYear.report().outcome(Regeling.KINDEROPVANGTOESLAG).months();
        return plan.rightToCare().endsWithinYear()
                ? IntStream.rangeClosed(1, MONTHS)
                        .filter(month -> !plan.rightToCare().isForAllIn(month)
                                && toeslag.in(month).isPositive())
                        .mapToObj(situation.year()::atMonth)
                        .reduce((month, later) -> later)
                : Optional.empty();
    }

    /** The last month of the job in which a part of what it pays may be kept at first; nought when nothing may be. */
    private static int lastOfPart(YearLaw law, Situation situation, int month) {
        return law.firstPhase(situation, month)
                .map(phase -> phase.end().orElse(0))
                .orElse(0);
    }

    /** What is not sure, or not counted, of ww and wia beside the job. */
    private static List<Notice> ofBenefits(YearLaw law, Situation situation) {
        var notices = new ArrayList<Notice>();
        var incomes = situation.aanvrager().incomes();
        if (!situation.job().isWork()) {
            return notices;
        }
        if (law.endsWw(situation)) {
            notices.add(Notice.of(Notice.Kind.WW_STOPT));
        }
        if (incomes.stream()
                .anyMatch(
                        income -> income instanceof Income.Ww ww && ww.oldWage().isEmpty())) {
            notices.add(Notice.of(Notice.Kind.WW_OUD_LOON_AFGELEID));
        }
        if (incomes.stream().anyMatch(Income.Wia.class::isInstance)) {
            notices.add(Notice.of(Notice.Kind.WIA_HERBEOORDELING));
        }
        return notices;
    }

    private static List<Notice> ofChildren(Situation situation) {
        var notices = new ArrayList<Notice>();
        var children = situation.children();
        for (int child = 0; child < children.size(); child++) {
            if (hasCare(situation, child, kind -> kind == Childcare.Kind.DAGOPVANG)
                    && children.get(child).ageIn(situation.year().getValue(), 1) >= AGE_OF_SCHOOL) {
                notices.add(Notice.of(Notice.Kind.DAGOPVANG_VAN_SCHOOLKIND, child + 1));
            }
            if (children.get(child).goesToSecondarySchoolAsUsual()
                    && children.get(child).toSecondarySchool().getYear()
                            == situation.year().getValue()
                    && hasCare(situation, child, Childcare.Kind::isRegistered)) {
                notices.add(Notice.of(Notice.Kind.MIDDELBARE_SCHOOL, child + 1));
            }
        }
        if (children.stream().anyMatch(child -> changesKinderbijslag(child, situation.year()))) {
            notices.add(Notice.of(Notice.Kind.VERJAARDAG_OP_DE_EERSTE));
        }
        return notices;
    }

    private static boolean hasCare(Situation situation, int child, Predicate<Childcare.Kind> kind) {
        return Stream.of(situation.childcareNow(), situation.childcareForJob())
                .flatMap(List::stream)
                .anyMatch(care -> care.child() == child && kind.test(care.kind()));
    }

    /** Whether the child is born, or gets another amount or none, from one of its birthdays that begin a quarter. */
    private static boolean changesKinderbijslag(Child child, Year year) {
        return child.born().getMonthValue() % MONTHS_IN_QUARTER == 1
                && AGES_OF_KINDERBIJSLAG.contains(year.getValue() - child.born().getYear());
    }

    /** Those by which there may be less to spend than the amounts say. */
    static List<Notice> cautions(YearLaw law, Situation situation) {
        var cautions = new ArrayList<Notice>();
        if (law.hasRange(situation)) {
            cautions.add(Notice.of(Notice.Kind.UITKERING_KAN_VERANDEREN));
        }
        return List.copyOf(cautions);
    }
}
