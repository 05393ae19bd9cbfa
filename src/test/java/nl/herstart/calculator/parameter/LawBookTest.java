package nl.herstart.calculator.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;
import org.junit.jupiter.api.Test;

class LawBookTest {

    record GoedParameters(Euro bedrag, HalfYears<Euro> perUur, Percentage aandeel, int aantal) {}

    record OntbrekendParameters(Euro bedrag, HalfYears<Euro> perUur, Percentage aandeel, int aantal) {}

    record TeveelParameters(Euro bedrag, Percentage aandeel, int aantal) {}

    record BronloosParameters(Euro bedrag, Percentage aandeel, int aantal) {}

    record OnbekendebronParameters(Euro bedrag, Percentage aandeel, int aantal) {}

    record GeengetalParameters(Euro bedrag, Percentage aandeel, int aantal) {}

    record LaatsteParameters(int aantal) {}

    record BladloosParameters(int aantal) {}

    private static final Year YEAR = Year.of(2026);

    @Test
    void fills_the_record_from_the_sheet_beside_it() {
        assertThat(LawBook.of(YEAR).read(GoedParameters.class))
                .isEqualTo(new GoedParameters(
                        Euro.of("11.23"),
                        new HalfYears<>(Euro.of("14.71"), Euro.of("14.99")),
                        Percentage.of("13.73"),
                        230));
    }

    @Test
    void a_figure_of_two_halves_changes_on_the_first_of_july() {
        var perUur = LawBook.of(YEAR).read(GoedParameters.class).perUur();

        assertThat(perUur.in(6)).isEqualTo(Euro.of("14.71"));
        assertThat(perUur.in(7)).isEqualTo(Euro.of("14.99"));
    }

    @Test
    void tells_of_each_figure_where_it_comes_from() {
        var book = LawBook.of(YEAR);
        book.read(GoedParameters.class);

        assertThat(book.figures())
                .extracting(Figure::name)
                .containsExactly("bedrag", "perUurJanuari", "perUurJuli", "aandeel", "aantal");
        var figure = book.figures().get(3);
        assertThat(figure.text(Language.DUTCH)).isEqualTo("13,73%");
        assertThat(figure.source().title()).contains("Wet minimumloon");
        assertThat(figure.checked()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void tells_which_figure_is_announced_and_not_yet_law() {
        var book = LawBook.of(Year.of(2027));
        book.read(GoedParameters.class);

        assertThat(book.figures())
                .filteredOn(Figure::isProvisional)
                .extracting(Figure::name)
                .containsExactly("perUurJuli", "aandeel");
    }

    @Test
    void what_is_not_known_yet_is_the_newest_amount_before_it() {
        var book = LawBook.of(Year.of(2028));

        assertThat(book.read(GoedParameters.class))
                .isEqualTo(new GoedParameters(
                        Euro.of("11.50"),
                        new HalfYears<>(Euro.of("15.30"), Euro.of("15.30")),
                        Percentage.of("14"),
                        230));
        assertThat(book.figures())
                .filteredOn(Figure::isProvisional)
                .extracting(Figure::name)
                .containsExactly("bedrag", "perUurJanuari", "perUurJuli", "aandeel");
        assertThat(book.figures().get(1).carriedOver()).contains(new Figure.Carried("minimumloon", Year.of(2027)));
        assertThat(book.figures().get(3).carriedOver()).isEmpty();
    }

    @Test
    void the_half_year_that_is_not_known_yet_is_that_of_january() {
        var book = LawBook.of(Year.of(2029));

        assertThat(book.read(GoedParameters.class).perUur())
                .isEqualTo(new HalfYears<>(Euro.of("15.80"), Euro.of("15.80")));
        assertThat(book.figures().get(2).carriedOver()).contains(new Figure.Carried("minimumloon", Year.of(2029)));
    }

    @Test
    void a_chapter_knows_what_was_asked_through_it_and_the_book_knows_all() {
        var book = LawBook.of(YEAR);
        var chapter = book.chapter();
        chapter.read(GoedParameters.class);

        assertThat(book.figures()).isEqualTo(chapter.figures()).hasSize(5);
        assertThat(book.chapter().figures()).isEmpty();
    }

    @Test
    void does_not_guess_a_year() {
        assertThatThrownBy(() -> LawBook.of(Year.of(2031)).read(GoedParameters.class))
                .isInstanceOf(ParameterException.class)
                .hasMessage("The sheet goed has no figures for 2031");
    }

    @Test
    void names_what_is_wrong() {
        refuses(OntbrekendParameters.class, "ontbrekend 2026 perUurJuli is missing");
        refuses(TeveelParameters.class, "teveel 2026 verdwaald is not one that TeveelParameters knows");
        refuses(BronloosParameters.class, "bronloos 2026 aantal has no source");
        refuses(OnbekendebronParameters.class, "krant");
        refuses(GeengetalParameters.class, "geengetal 2026 bedrag is not a number: veel");
        refuses(LaatsteParameters.class, "laatste 2026 aantal has no amount before it to be carried over");
        refuses(BladloosParameters.class, "no sheet bladloos.yaml");
    }

    /** Whoever prepares a year wants the whole list, not one figure a start. */
    @Test
    void tells_all_that_is_wrong_at_once() {
        var mistakes = new ArrayList<String>();
        var book = LawBook.of(YEAR, mistakes::add);
        for (var type : List.of(OntbrekendParameters.class, GeengetalParameters.class, GoedParameters.class)) {
            book.read(type);
        }

        assertThat(mistakes)
                .containsExactly(
                        "The figure ontbrekend 2026 perUurJuli is missing",
                        "The figure ontbrekend 2026 aantal is missing",
                        "The figure geengetal 2026 bedrag is not a number: veel");
        assertThat(new ParameterException(mistakes))
                .hasMessageContaining("perUurJuli")
                .hasMessageContaining("veel");
    }

    private static void refuses(Class<? extends Record> type, String message) {
        assertThatThrownBy(() -> LawBook.of(YEAR).read(type))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining(message);
    }
}
