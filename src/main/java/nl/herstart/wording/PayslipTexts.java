package nl.herstart.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.payroll.Payslip;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** What the payslip of an ordinary month says, and what the holiday allowance of the year adds. */
public final class PayslipTexts {

    /**
     * As the template sees it.
     *
     * @param month of which it is
     * @param lines what is paid and what is taken off, then what is left
     * @param more about the holiday allowance and the tax credit in it, a sentence each
     */
    public record Shown(String month, List<Line> lines, List<String> more) {}

    /** Something on the payslip, and its amount. */
    public record Line(String name, String amount) {}

    private final Language language;
    private final Texts texts;

    public PayslipTexts(Language language) {
        this.language = language;
        this.texts = Texts.about(language, "calculation/loonstrook");
    }

    /**
     * Empty when there are no payslips: without a job, from the AOW age, and in a year of which not all tables are in hand.
     *
     * @param slips of the job
     */
    public Optional<Shown> of(NewJob job, List<Payslip> slips) {
        return slips.stream().findFirst().map(slip -> shown(job, slips, slip));
    }

    private Shown shown(NewJob job, List<Payslip> slips, Payslip first) {
        var ordinary = withoutAllowance(first, job);
        return new Shown(language.month(first.month()), lines(ordinary), more(job, slips, ordinary));
    }

    /** A month in which no holiday allowance is paid; all months of the year are alike but for that. */
    private static Payslip withoutAllowance(Payslip slip, NewJob job) {
        var premium = job.pensionPremium().ofRoundedToCents(slip.vakantiegeld());
        return new Payslip(
                slip.month(),
                slip.bruto(),
                Euro.ZERO,
                slip.pensioen().minus(premium),
                slip.loonheffing(),
                Euro.ZERO,
                slip.arbeidskorting());
    }

    private List<Line> lines(Payslip slip) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(texts.say("bruto"), language.cents(slip.bruto())));
        if (!slip.pensioen().isZero()) {
            lines.add(new Line(
                    texts.say("pensioen"), language.cents(slip.pensioen().negated())));
        }
        lines.add(new Line(
                texts.say("loonheffing"), language.cents(slip.loonheffing().negated())));
        lines.add(new Line(texts.say("netto"), language.cents(slip.netto())));
        return lines;
    }

    private List<String> more(NewJob job, List<Payslip> slips, Payslip ordinary) {
        var more = new ArrayList<String>();
        if (!job.loonheffingskorting()) {
            more.add(texts.say("elders"));
        }
        if (ordinary.arbeidskorting().isPositive()) {
            more.add(texts.say("arbeidskorting", language.cents(ordinary.arbeidskorting())));
        }
        slips.stream()
                .filter(slip -> slip.vakantiegeld().isPositive())
                .map(slip -> texts.say(
                        "vakantiegeld",
                        ordinary.month().getYear(),
                        language.cents(slip.vakantiegeld()),
                        language.cents(slip.netto().minus(ordinary.netto()))))
                .forEach(more::add);
        return more;
    }
}
