package nl.herstart.command;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.herstart.command.RetentionTable.Term;
import nl.herstart.registry.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RetentionTableTest {

    private static final Path PAGE = Path.of("docs/avg/bewaartermijnen.md");

    @Test
    void is_the_page_that_stands_in_the_papers() throws IOException {
        assertThat(RetentionTable.page())
                .as("write it anew: java -jar target/herstart.jar bewaartermijnen > " + PAGE)
                .isEqualTo(Files.readString(PAGE));
    }

    /** A constant that ends in KEPT says how long something is kept: each is in the table, with the value it has. */
    @Test
    void holds_every_term_by_which_something_is_erased() throws ReflectiveOperationException {
        var inTable = RetentionTable.TERMS.stream().collect(toMap(Term::name, Term::kept));

        assertThat(terms())
                .hasSizeGreaterThan(4)
                .allSatisfy((name, kept) -> assertThat(inTable).containsEntry(name, kept));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_privacy_statement_promises_the_terms_of_the_code(String text, List<String> promises) throws IOException {
        assertThat(Files.readString(Path.of(text))).contains(promises);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("content/privacy.md", promises("%d uur", "%d dagen", "%d maanden")),
                Arguments.of("content/en/privacy.md", promises("%d hours", "%d days", "%d months")));
    }

    private static List<String> promises(String hours, String days, String months) {
        return List.of(
                hours.formatted(Terms.LINK_WORKS.toHours()),
                days.formatted(Terms.UNCONFIRMED_KEPT.get(ChronoUnit.DAYS)),
                months.formatted(Terms.CONFIRMED_KEPT.toTotalMonths()),
                months.formatted(Terms.EVIDENCE_KEPT.toTotalMonths()));
    }

    private static Map<String, TemporalAmount> terms() throws ReflectiveOperationException {
        var fields = new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test-classes/"))
                        .importPackages("nl.herstart")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(RetentionTableTest::isTerm)
                        .toList();
        var terms = new TreeMap<String, TemporalAmount>();
        for (var field : fields) {
            var constant = field.reflect();
            constant.setAccessible(true);
            terms.put(field.getOwner().getSimpleName() + "." + field.getName(), (TemporalAmount) constant.get(null));
        }
        return terms;
    }

    private static boolean isTerm(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && field.getName().endsWith("KEPT")
                && Set.of("java.time.Duration", "java.time.Period")
                        .contains(field.getRawType().getName());
    }
}
