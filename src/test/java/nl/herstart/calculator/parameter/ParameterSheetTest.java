package nl.herstart.calculator.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;
import org.junit.jupiter.api.Test;

class ParameterSheetTest {

    record GoedParameters(Euro bedrag, Percentage aandeel, int aantal) {}

    record OntbrekendParameters(Euro bedrag, Percentage aandeel, int aantal) {}

    record TeveelParameters(Euro bedrag, Percentage aandeel, int aantal) {}

    record BronloosParameters(Euro bedrag, Percentage aandeel, int aantal) {}

    record OnbekendebronParameters(Euro bedrag, Percentage aandeel, int aantal) {}

    record GeengetalParameters(Euro bedrag, Percentage aandeel, int aantal) {}

    record BladloosParameters(int aantal) {}

    private static final Year YEAR = Year.of(2026);

    @Test
    void fills_the_record_from_the_sheet_beside_it() {
        var sheet = ParameterSheet.of(GoedParameters.class);

        assertThat(sheet.in(YEAR)).isEqualTo(new GoedParameters(Euro.of("11.23"), Percentage.of("13.73"), 230));
    }

    @Test
    void tells_of_each_figure_where_it_comes_from() {
        var figure = ParameterSheet.of(GoedParameters.class).figures(YEAR).get(1);

        assertThat(figure.name()).isEqualTo("aandeel");
        assertThat(figure.text(Language.DUTCH)).isEqualTo("13,73%");
        assertThat(figure.source().title()).contains("Wet minimumloon");
        assertThat(figure.checked()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void does_not_guess_a_year() {
        var sheet = ParameterSheet.of(GoedParameters.class);

        assertThatThrownBy(() -> sheet.in(Year.of(2031)))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("goed")
                .hasMessageContaining("2031");
    }

    @Test
    void names_what_is_wrong() {
        refuses(OntbrekendParameters.class, "ontbrekend 2026 aantal is missing");
        refuses(TeveelParameters.class, "has 4 rows");
        refuses(BronloosParameters.class, "bronloos 2026 aantal has no source");
        refuses(OnbekendebronParameters.class, "krant");
        refuses(GeengetalParameters.class, "geengetal 2026 bedrag is not a number: veel");
        refuses(BladloosParameters.class, "no sheet bladloos.yaml");
    }

    private static void refuses(Class<? extends Record> type, String message) {
        assertThatThrownBy(() -> ParameterSheet.of(type))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining(message);
    }
}
