package nl.herstart.site.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import nl.herstart.agreement.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a hundred thousand statuses a page takes no more than twice its time with a hundred. */
class ManyStatusesTest {

    private static final int TIMES = 40;
    private static final String ONE = "/afspraken/twente-2027/1";

    @Test
    void the_overview_and_an_agreement_stay_as_fast_with_a_hundred_thousand_statuses(@TempDir Path directory) {
        try (var site = TestSite.withArchive(directory)) {
            site.register.take(TestRegister.TWENTE);
            tell(site, 100);
            cost(site, "/afspraken");
            cost(site, ONE);
            long overview = cost(site, "/afspraken");
            long agreement = cost(site, ONE);

            tell(site, 100_000);

            assertThat(cost(site, "/afspraken")).isLessThan(2 * overview);
            assertThat(cost(site, ONE)).isLessThan(2 * agreement);
        }
    }

    /** Nanoseconds of processor time a page, who asks for it included: what a busy machine adds is no cost of the page. */
    private static long cost(TestSite site, String path) {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long begin = machine.getProcessCpuTime();
        for (int time = 0; time < TIMES; time++) {
            assertThat(site.visitor.get(path).statusCode()).isEqualTo(200);
        }
        return (machine.getProcessCpuTime() - begin) / TIMES;
    }

    /** Tells so many statuses, spread over all agreements. */
    private static void tell(TestSite site, int many) {
        site.register.database.write(all -> all.execute("""
                        WITH RECURSIVE time (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM time WHERE n < ?)
                        INSERT INTO agreement_status (agreement_id, letter, words, certainty, doubt, source, who, correction, at)
                        SELECT 1 + n % (SELECT count(*) FROM agreement),
                            'C', 'Melding ' || n, 'zeker', '', 'test', 'redactie', 0, n
                        FROM time
                        """, many));
    }
}
