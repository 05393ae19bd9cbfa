package nl.herstart.platform.web;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.herstart.value.DutchFormat;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;
import org.jspecify.annotations.Nullable;

/** The words templates may use on top of Pebble's own: how values are written, where an asset is, a form's stamp. */
final class TemplateWords extends AbstractExtension {

    private final UnaryOperator<String> assetAddress;
    private final Supplier<String> stamp;

    TemplateWords(UnaryOperator<String> assetAddress, Supplier<String> stamp) {
        this.assetAddress = assetAddress;
        this.stamp = stamp;
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "cents", writing(value -> DutchFormat.cents((Euro) value)),
                "euros", writing(value -> DutchFormat.euros((Euro) value)),
                "amount", writing(value -> DutchFormat.amount((Euro) value)),
                "percentage", writing(value -> DutchFormat.percentage((Percentage) value)),
                "hours", writing(value -> DutchFormat.hours((Hours) value)),
                "number", writing(value -> DutchFormat.number(new BigDecimal(value.toString()))),
                "day", writing(value -> DutchFormat.day((LocalDate) value)),
                "month", writing(value -> DutchFormat.month((YearMonth) value)),
                "markup", writing(value -> new SafeString(((Html) value).markup())));
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "asset", new Word(List.of("name"), arguments -> assetAddress.apply((String) arguments.get("name"))),
                "stempel", new Word(List.of(), arguments -> stamp.get()));
    }

    private static Filter writing(java.util.function.Function<Object, Object> written) {
        return new Written(written);
    }

    private record Written(java.util.function.Function<Object, Object> written) implements Filter {

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            if (input == null) {
                throw new IllegalArgumentException("Nothing to write in " + self.getName() + " at line " + line);
            }
            return written.apply(input);
        }
    }

    private record Word(List<String> names, java.util.function.Function<Map<String, Object>, Object> meaning)
            implements Function {

        @Override
        public List<String> getArgumentNames() {
            return names;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            return meaning.apply(arguments);
        }
    }
}
