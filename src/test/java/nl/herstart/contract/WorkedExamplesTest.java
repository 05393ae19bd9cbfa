package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every household that the contract works out by hand is asked somewhere, through the interface for machines where that shows the
 * amount and else at the door of the rule. When one is missing this tells the list that there is.
 */
class WorkedExamplesTest {

    private static final int EXAMPLES = 46;

    @Test
    void every_worked_example_is_asked() {
        assertThat(asked().keySet())
                .as(() -> asked().toString())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, EXAMPLES).boxed().toList());
    }

    private static Map<Integer, String> asked() {
        var asked = new TreeMap<Integer, String>();
        var tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("nl.herstart.contract", "nl.herstart.calculator.payroll", "nl.herstart.site.api");
        for (var test : tests) {
            for (var method : test.getMethods()) {
                if (method.isAnnotatedWith(WorkedExample.class)) {
                    for (int number :
                            method.getAnnotationOfType(WorkedExample.class).value()) {
                        asked.merge(
                                number,
                                test.getSimpleName() + "#" + method.getName(),
                                (one, other) -> one + ", " + other);
                    }
                }
            }
        }
        return asked;
    }
}
