package nl.herstart.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.herstart.platform.picture.Columns.Column;
import nl.herstart.platform.picture.Columns.Month;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void a_column_is_what_comes_of_which_the_upper_part_goes() {
        var columns = columns(month("jan", 1_000, 250), month("feb", 1_000, 500));

        var january = columns.get(0);
        assertThat(january.goesY() + january.goesHeight()).isEqualTo(january.leftY());
        assertThat(january.leftHeight()).isEqualTo(3 * january.goesHeight());
        assertThat(january.amount()).isEqualTo("€\u00a0750");
    }

    @Test
    void names_the_amount_of_the_month_that_was_chosen() {
        var months = List.of(month("jan", 1_000, 250), month("feb", 1_000, 500), month("mrt", 900, 300));
        assertThat(Columns.of(months, 1, Language.DUTCH).columns())
                .filteredOn(Column::lowest)
                .extracting(Column::name)
                .containsExactly("feb");
    }

    @Test
    void what_is_short_hangs_below_nought() {
        var columns = Columns.of(List.of(month("jan", 1_000, 1_400), month("feb", 1_000, 0)), 0, Language.DUTCH);
        var january = columns.columns().get(0);

        assertThat(january.isShort()).isTrue();
        assertThat(january.leftY()).isEqualTo(columns.zero());
        assertThat(january.leftHeight()).isPositive();
        assertThat(january.goesY() + january.goesHeight()).isEqualTo(columns.zero());
        assertThat(january.amount()).isEqualTo("−€\u00a0400");
    }

    private static List<Column> columns(Month... months) {
        return Columns.of(List.of(months), 0, Language.DUTCH).columns();
    }

    private static Month month(String name, long comes, long goes) {
        return new Month(name, Euro.of(comes), Euro.of(goes));
    }
}
