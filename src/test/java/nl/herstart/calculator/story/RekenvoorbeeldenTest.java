package nl.herstart.calculator.story;

import static nl.herstart.calculator.situation.Childcare.Kind.BSO;
import static nl.herstart.calculator.situation.HolidayAllowance.APART;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Income.Benefit.Kind;
import nl.herstart.calculator.situation.Income.Profit;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

/** The page of worked examples cannot grow stale: every sum on it is reckoned again and held against the calculator. */
class RekenvoorbeeldenTest {

    private static final Path PAGE = Path.of("docs/rekenvoorbeelden.md");

    @Test
    void a_single_parent_with_bijstand() throws IOException {
        story("A single parent with bijstand", "Samira")
                .mustBeWhatIsComputedFor(Households.single()
                        .born("1990-03")
                        .with(0, new Income.Bijstand())
                        .withChildren("2018-05")
                        .renting("650")
                        .saving("2000")
                        .thinkingOf("16", "15.50", 4)
                        .travelling(8, 3, "0.20", "0")
                        .careForJob(0, BSO, "40", "9.50")
                        .situation());
    }

    @Test
    void a_couple_with_a_mortgage_one_of_them_self_employed() throws IOException {
        story("A couple with a mortgage, one of them self-employed", "Karin", "Bas")
                .mustBeWhatIsComputedFor(Households.couple()
                        .born("1983-09", "1981-02")
                        .with(1, new Profit(Euro.of(52_000), true, false))
                        .withChildren("2012-03", "2016-11")
                        .owning("380000", "9600")
                        .saving("20000")
                        .thinkingOf("24", "19.25", 1)
                        .onTerms(APART, "5")
                        .travelling(15, 3, "0.19", "0.10")
                        .careForJob(1, BSO, "30", "9.00")
                        .situation());
    }

    @Test
    void a_couple_of_which_he_has_retired() throws IOException {
        story("A couple of which he has retired", "Els", "Wim")
                .mustBeWhatIsComputedFor(Households.couple()
                        .born("1964-05", "1956-08")
                        .with(1, new Benefit(Kind.AOW, Euro.of("1198.22")), new Benefit(Kind.PENSIOEN, Euro.of(900)))
                        .renting("720")
                        .saving("30000")
                        .thinkingOf("20", "16.00", 7)
                        .situation());
    }

    private static Story story(String heading, String... names) throws IOException {
        var chapter = List.of(Files.readString(PAGE).split("(?m)^## ", -1)).stream()
                .filter(text -> text.startsWith(heading + "\n"))
                .toList();
        assertThat(chapter).as("chapters named %s", heading).hasSize(1);
        return Story.read(chapter.get(0), names);
    }
}
