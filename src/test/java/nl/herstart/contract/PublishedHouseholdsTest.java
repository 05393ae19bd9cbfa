package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import nl.herstart.calculator.Calculator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Published examples of a whole household, which take more than an income to ask; the sources stand in the list of evidence. */
class PublishedHouseholdsTest {

    private static final Calculator CALCULATOR = Calculator.load();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final AnswerWriter writer = new AnswerWriter(CALCULATOR);

    /** @param at where in the answer the amount stands; a sum in words has it somewhere */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/nl/herstart/calculator/household-examples.csv",
            delimiter = ';',
            quoteCharacter = '\u0000',
            numLinesToSkip = 1)
    void is_answered_as_its_source_prints(String id, String at, String expected, String request) throws IOException {
        var found = JSON.readTree(writer.write(CALCULATOR.answer(ReadRequest.read(request))))
                .at(at);

        if (found.isNumber()) {
            assertThat(found.decimalValue()).as(id).isEqualByComparingTo(expected);
        } else {
            assertThat(found.toString()).as(id).contains(expected);
        }
    }
}
