package nl.herstart.questions.share;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.pack.Packing;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.Answers;
import nl.herstart.questions.Page;
import nl.herstart.value.Language;

/**
 * Writes answers as a code such as {@code 3.c8_PTyrJz0_R0wcA}, and reads them from it. The same answers, in whatever
 * order they were given, have the same code. Inside it is a line for each field, {@code uren=20}, as it was typed.
 */
public final class AnswersCode {

    /** The field in which a code, or the link that ends with it, is handed in. */
    public static final String FIELD = "code";

    private static final Pattern CODE = Pattern.compile("(?:^|[#\\s])([1-9]\\d{0,2})\\.([A-Za-z0-9_-]+)");
    private static final String LINE = "\n";

    /** A line end within an answer. No answer has this character itself: a form is read without it. */
    private static final String LINE_WITHIN = "\r";

    private final List<Packing> versions = List.of(version(1), version(2), version(3));
    private final Texts texts;

    /** @param language in which is said what is wrong with a code; the codes themselves are the same in all */
    public AnswersCode(Language language) {
        texts = Texts.about(language, "calculation/delen");
    }

    /** The code of these answers, in the latest version. */
    public String of(Answers answers) {
        var inOrder = new TreeMap<Integer, Map<String, String>>();
        answers.typed()
                .forEach((field, text) -> inOrder.computeIfAbsent(page(field), page -> new TreeMap<>())
                        .put(field, field + "=" + text.replace(LINE, LINE_WITHIN) + LINE));
        var plain = inOrder.values().stream()
                .flatMap(page -> page.values().stream())
                .collect(Collectors.joining());
        var packed = versions.get(versions.size() - 1).packed(plain.getBytes(UTF_8));
        return versions.size() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(packed);
    }

    /**
     * The answers in what was pasted: a code, a link that ends with one, or a text with such a link. They are read as a form
     * is read, so what the form does not know is left behind.
     */
    public Parsed<Answers> read(String pasted) {
        if (pasted.isBlank()) {
            return refused(pasted, "leeg");
        }
        var code = CODE.matcher(alone(pasted));
        if (!code.find()) {
            return refused(pasted, "onleesbaar");
        }
        int version = Integer.parseInt(code.group(1));
        if (version > versions.size()) {
            return refused(pasted, "nieuwer");
        }
        return bytes(code.group(2))
                .flatMap(versions.get(version - 1)::unpacked)
                .map(plain -> fields(new String(plain, UTF_8)))
                .map(fields -> version == 1 ? FirstVersion.renewed(fields) : fields)
                .map(fields -> version < BenefitsOfBefore.NAMED_SINCE ? BenefitsOfBefore.renewed(fields) : fields)
                .<Parsed<Answers>>map(fields -> new Parsed.Valid<>(Answers.in(fields)))
                .orElseGet(() -> refused(pasted, "onleesbaar"));
    }

    /** A code that was typed over from paper has spaces and line ends in it; in a text with a link they part the words. */
    private static String alone(String pasted) {
        var whole = pasted.replaceAll("\\s", "");
        return CODE.matcher(whole).matches() ? whole : pasted;
    }

    private Parsed<Answers> refused(String pasted, String why) {
        return new Parsed.Invalid<>(Map.of(FIELD, pasted), Map.of(FIELD, texts.say("code." + why)));
    }

    private static Optional<byte[]> bytes(String packed) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(packed));
        } catch (IllegalArgumentException cutOff) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> fields(String plain) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var line : plain.split(LINE, -1)) {
            int sign = line.indexOf('=');
            if (sign > 0) {
                fields.put(line.substring(0, sign), List.of(line.substring(sign + 1)));
            }
        }
        return fields;
    }

    private static int page(String field) {
        return Page.of(field).map(Page::ordinal).orElse(Page.values().length);
    }

    /** How a version packs: with the dictionary {@code version-<number>.txt} of what answers usually look like. */
    static Packing version(int number) {
        var name = "version-" + number + ".txt";
        try (var stream = AnswersCode.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No dictionary " + name);
            }
            return new Packing(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
