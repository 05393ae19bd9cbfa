package nl.herstart.site.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import nl.herstart.vacancy.TestBoard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page of the list costs when there are a great many: its own 25, and not all that it leaves out. */
class ManyVacanciesTest {

    private static final String FILTERED =
            "/vacatures?regio=twente&schooltijd=ja&uren-van=16&uren-tot=24&dag=ma&dag=di&dag=do&dag=vr";
    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int TIMES = 150;

    @TempDir
    private Path directory;

    @Test
    void a_filtered_page_of_ten_thousand_costs_at_most_twice_that_of_a_hundred() {
        try (var site = new TestSite(directory)) {
            site.board.opened(TestBoard.selling());
            copy(site, FEW - 1);
            cost(site);
            cost(site);
            long few = cost(site);
            copy(site, MANY - FEW);
            long many = cost(site);

            assertThat(site.page(FILTERED).select("#gevonden").text()).startsWith(MANY + " vacatures");
            assertThat(many).isLessThanOrEqualTo(2 * few);
        }
    }

    /** Nanoseconds of processor time a page, who asks for it included: what a busy machine adds is no cost of the page. */
    private static long cost(TestSite site) {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long begin = machine.getProcessCpuTime();
        for (int time = 0; time < TIMES; time++) {
            assertThat(site.visitor.get(FILTERED).statusCode()).isEqualTo(200);
        }
        return (machine.getProcessCpuTime() - begin) / TIMES;
    }

    /** More like the first, each with an id and texts of its own. */
    private static void copy(TestSite site, int more) {
        site.board.database.write(all -> {
            var columns = columns(all.createQuery("SELECT name FROM pragma_table_info('vacancy')")
                    .mapTo(String.class)
                    .list());
            for (int each = 0; each < more; each++) {
                long details = all.createQuery(
                                "INSERT INTO personal (words) SELECT words FROM personal WHERE id = (SELECT details FROM vacancy LIMIT 1) RETURNING id")
                        .mapTo(Long.class)
                        .one();
                all.execute(
                        "INSERT INTO vacancy (outward, details, " + columns
                                + ") SELECT replace(replace(lower(hex(randomblob(8))), '0', 'g'), '1', 'h'), ?, "
                                + columns
                                + " FROM vacancy LIMIT 1",
                        details);
            }
            return more;
        });
    }

    private static String columns(List<String> all) {
        return String.join(
                ", ",
                all.stream()
                        .filter(name ->
                                !List.of("id", "outward", "details", "press").contains(name))
                        .toList());
    }
}
