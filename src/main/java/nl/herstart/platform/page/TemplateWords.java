package nl.herstart.platform.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.herstart.platform.words.Blanks;
import nl.herstart.platform.words.Links;
import nl.herstart.platform.words.Translations;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * The words templates may use on top of Pebble's own: how values and sentences are written in the language of the page,
 * where an asset or another page is, a form's stamp.
 */
final class TemplateWords extends AbstractExtension {

    private static final EscapeFilter ESCAPE = new EscapeFilter();

    private final UnaryOperator<String> assetAddress;
    private final Supplier<String> stamp;
    private final Addresses addresses;
    private final Translations translations = Translations.load();

    TemplateWords(UnaryOperator<String> assetAddress, Supplier<String> stamp, Addresses addresses) {
        this.assetAddress = assetAddress;
        this.stamp = stamp;
        this.addresses = addresses;
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.ofEntries(
                Map.entry("cents", writing((value, language) -> language.cents((Euro) value))),
                Map.entry("euros", writing((value, language) -> language.euros((Euro) value))),
                Map.entry("amount", writing((value, language) -> language.amount((Euro) value))),
                Map.entry("percentage", writing((value, language) -> language.percentage((Percentage) value))),
                Map.entry("hours", writing((value, language) -> language.hours((Hours) value))),
                Map.entry("number", writing((value, language) -> language.number(new BigDecimal(value.toString())))),
                Map.entry("day", writing((value, language) -> language.day((LocalDate) value))),
                Map.entry("month", writing((value, language) -> language.month((YearMonth) value))),
                Map.entry("markup", writing((value, language) -> new SafeString(((Html) value).markup()))),
                Map.entry("linked", new Linked()),
                Map.entry("unlinked", writing((value, language) -> Links.words(value.toString()))));
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "asset",
                new Word(List.of("name"), (name, language) -> assetAddress.apply(name)),
                Views.STAMP,
                new Word(List.of(), (nothing, language) -> stamp.get()),
                "t",
                new Translated(translations),
                "amount",
                new Amount(),
                "to",
                new Word(List.of("address"), (address, language) -> addresses.in(language, address)),
                "elsewhere",
                new Word(List.of("path"), (path, language) -> addresses.twin(language, path)),
                "foreign",
                new Word(List.of("address"), (address, language) -> addresses.isForeign(language, address)));
    }

    private static Filter writing(BiFunction<Object, Language, Object> written) {
        return new Written(written);
    }

    private static Language language(EvaluationContext context) {
        return Language.of(context.getLocale());
    }

    /**
     * A sentence of a template in the language of the page: the Dutch one, then its figures. With markup in it it is given
     * as it stands, and only the figures are escaped.
     */
    private record Translated(Translations translations) implements Function {

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            var dutch = String.valueOf(arguments.get("0"));
            var sentence = translations.of(dutch, language(context));
            boolean markup = sentence.indexOf('<') >= 0;
            var figures = new ArrayList<Object>();
            for (int i = 1; arguments.containsKey(String.valueOf(i)); i++) {
                var figure = Objects.requireNonNull(arguments.get(String.valueOf(i)), dutch);
                figures.add(
                        markup && figure instanceof CharSequence
                                ? ESCAPE.apply(figure, Map.of(), self, context, line)
                                : figure);
            }
            var written = Blanks.fillIn(language(context), sentence, figures);
            return markup ? new SafeString(written) : written;
        }
    }

    /** Whole euros leave the room of the cents open. */
    private record Amount() implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("text");
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            var text = String.valueOf(arguments.get("text"));
            var cents = language(context).noCents();
            boolean isWhole = text.indexOf('€') >= 0 && text.indexOf(cents.charAt(0)) < 0;
            return new SafeString("<span class=\"amount\">"
                    + ESCAPE.apply(text, Map.of(), self, context, line)
                    + (isWhole ? "<span class=\"amount__room\" aria-hidden=\"true\">" + cents + "</span>" : "")
                    + "</span>");
        }
    }

    /** Links in a sentence, of which the rest is escaped. */
    private record Linked() implements Filter {

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
            var escaped = ESCAPE.apply(input, Map.of(), self, context, line);
            return new SafeString(Links.markup(String.valueOf(escaped)));
        }
    }

    private record Written(BiFunction<Object, Language, Object> written) implements Filter {

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
            return written.apply(input, language(context));
        }
    }

    /** A word of one argument, or of none: then it is given an empty text. */
    private record Word(List<String> names, BiFunction<String, Language, Object> meaning) implements Function {

        @Override
        public List<String> getArgumentNames() {
            return names;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            var argument = names.stream().map(arguments::get).findFirst().orElse("");
            return meaning.apply(String.valueOf(argument), language(context));
        }
    }
}
