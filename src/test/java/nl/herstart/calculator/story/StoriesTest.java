package nl.herstart.calculator.story;

import static nl.herstart.calculator.situation.Childcare.Kind.BSO;
import static nl.herstart.calculator.situation.Childcare.Kind.DAGOPVANG;
import static nl.herstart.calculator.situation.Childcare.Kind.GASTOUDER;
import static nl.herstart.calculator.situation.HolidayAllowance.APART;
import static nl.herstart.calculator.situation.HolidayAllowance.INBEGREPEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Alimony;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Income.Benefit.Kind;
import nl.herstart.calculator.situation.Income.Wage;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

/** Seven households whose sums were worked by hand; their stories stand beside this test, a page each. */
class StoriesTest {

    private static final Path STORIES = Path.of("src/test/resources/nl/herstart/calculator/story");

    @Test
    void ans_takes_a_job_beside_her_ww() throws IOException {
        story("ans", "Ans")
                .mustBeWhatIsComputedFor(Households.single()
                        .born("1979-04")
                        .with(0, new Income.Ww(Euro.of(1_450)))
                        .renting("690")
                        .thinkingOf("24", "17.00", 1)
                        .travelling(12, 3, "0.25", "0.25")
                        .situation());
    }

    @Test
    void fatma_goes_to_work_in_the_year_in_which_her_third_child_is_born() throws IOException {
        story("fatma", "Fatma", "Ruud")
                .mustBeWhatIsComputedFor(Households.couple()
                        .born("1988-01", "1986-07")
                        .with(1, new Wage(Euro.of(3_400), APART, Euro.of(150)))
                        .withChildren("2013-11", "2020-02", "2026-03")
                        .renting("800")
                        .saving("45000")
                        .thinkingOf("28", "18.40", 1)
                        .onTerms(APART, "4")
                        .careForJob(0, BSO, "20", "9.00")
                        .careForJob(1, BSO, "60", "10.20")
                        .careForJob(2, DAGOPVANG, "110", "11.80")
                        .situation());
    }

    @Test
    void petra_keeps_a_part_of_her_anw() throws IOException {
        story("petra", "Petra")
                .mustBeWhatIsComputedFor(Households.single()
                        .born("1984-10")
                        .with(0, new Benefit(Kind.ANW, Euro.of(1_643)))
                        .withChildren("2023-06")
                        .renting("640")
                        .thinkingOf("20", "16.50", 1)
                        .onTerms(INBEGREPEN, "0")
                        .careForJob(0, GASTOUDER, "90", "8.75")
                        .situation());
    }

    @Test
    void mieke_gets_alimony_for_herself_and_for_her_children() throws IOException {
        story("mieke", "Mieke")
                .mustBeWhatIsComputedFor(Households.single()
                        .born("1980-12")
                        .with(
                                0,
                                new Wage(Euro.of(400), INBEGREPEN, Euro.ZERO),
                                new Alimony(false, Euro.of(900)),
                                new Alimony(true, Euro.of(250)))
                        .withChildren("2008-04", "2011-10")
                        .renting("940")
                        .thinkingOf("30", "17.25", 1)
                        .situation());
    }

    @Test
    void joke_loses_the_credit_that_was_paid_out_through_henk() throws IOException {
        story("joke", "Joke", "Henk")
                .mustBeWhatIsComputedFor(Households.couple()
                        .in(2025)
                        .born("1962-05", "1960-02")
                        .earning("0", "3200")
                        .renting("700")
                        .saving("150000", "40000", "10000")
                        .thinkingOf("12", "15.00", 1)
                        .onTerms(INBEGREPEN, "0")
                        .situation());
    }

    @Test
    void lena_works_more_in_the_last_year_of_the_old_huurtoeslag() throws IOException {
        story("lena", "Lena")
                .mustBeWhatIsComputedFor(Households.single()
                        .in(2025)
                        .born("1991-06")
                        .with(0, new Wage(Euro.of(1_500), APART, Euro.ZERO))
                        .withChildren("2022-09")
                        .renting("620", "60")
                        .careNow(0, DAGOPVANG, "80", "10.50")
                        .thinkingOf("12", "17.00", 1)
                        .careForJob(0, DAGOPVANG, "40", "10.50")
                        .situation());
    }

    @Test
    void yara_turns_21_and_gets_more_huurtoeslag() throws IOException {
        story("yara", "Yara")
                .mustBeWhatIsComputedFor(Households.single()
                        .born("2005-04")
                        .earning("900")
                        .renting("720")
                        .thinkingOf("10", "16.20", 1)
                        .situation());
    }

    private static Story story(String name, String... names) throws IOException {
        return Story.read(Files.readString(STORIES.resolve(name + ".md")), names);
    }
}
