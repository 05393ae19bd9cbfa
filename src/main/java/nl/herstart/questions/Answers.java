package nl.herstart.questions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.FormReader;

/**
 * Everything that was filled in so far, as it was typed. The form itself carries it from page to page, so nothing is
 * kept between two presses.
 *
 * @param typed field name to text, of fields that the form knows and that are not empty
 */
public record Answers(Map<String, String> typed) {

    /** What follows the name of a field in that of the box "weet ik niet" beside it. */
    public static final String UNKNOWN = "-weet-niet";

    /** The same in that of the doubtful answers that were said to be right, with a bar between them. */
    public static final String SURE = "-klopt";

    /** The same in that of the hours at which travel and care were told, when they have changed since. */
    public static final String PLAN = "-plan";

    /** The button by which one press says in what the wage was meant. */
    static final String PAY_IS = "uurloon-is";

    private static final String BAR = "|";

    /** "Weet ik niet" as an answer of a question with choices. */
    public static final String DO_NOT_KNOW = "weet-niet";

    /** The same, typed in any field that has no such box. */
    public static final String UNKNOWN_SIGN = "?";

    private static final Pattern UNKNOWN_AMONG_OTHERS = Pattern.compile("^weet-niet,|,weet-niet(?=,|$)");

    public Answers {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    /**
     * The fields of a submitted form; what the form does not know is left behind, and so is the unit that goes without saying. Who says "weet ik niet" and fills
     * something in all the same, knows.
     */
    public static Answers in(Map<String, List<String>> fields) {
        var typed = new LinkedHashMap<String, String>();
        FormReader.of(fields).entered().forEach((field, text) -> {
            if (!text.isBlank() && Questions.of(field).isPresent()) {
                typed.put(field, text);
            }
        });
        typed.replaceAll((field, text) -> withoutUnknown(text));
        fields.getOrDefault(PAY_IS, List.of()).stream()
                .limit(1)
                .forEach(unit -> typed.put(Questions.JOB.pay.field() + FormField.UNIT, unit));
        typed.entrySet().removeIf(entry -> isUsualUnit(entry.getKey(), entry.getValue()));
        typed.remove(Questions.PLAN_HOURS, typed.getOrDefault(Questions.JOB.hours.field(), ""));
        typed.keySet()
                .removeIf(field -> field.endsWith(UNKNOWN)
                        && typed.containsKey(field.substring(0, field.length() - UNKNOWN.length())));
        return new Answers(typed);
    }

    private static boolean isUsualUnit(String field, String unit) {
        return field.endsWith(FormField.UNIT)
                && Questions.of(field)
                        .map(question -> question.kind().units())
                        .filter(units -> !units.isEmpty() && units.indexOf(unit) != 0)
                        .isEmpty();
    }

    /** Boxes of one name come joined by a comma; "weet ik niet" counts only when it is the only one. */
    private static String withoutUnknown(String text) {
        return text.contains(",") ? UNKNOWN_AMONG_OTHERS.matcher(text).replaceAll("") : text;
    }

    /** What was typed in a field, or the empty text. */
    public String of(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** Whether the visitor does not know: said so, here or at the question before it, and typed nothing after all. */
    boolean isUnknown(Question<?> question) {
        return isUnknown(question.field())
                || (of(question.field()).isEmpty() && isUnknown(question.when().field()));
    }

    private boolean isUnknown(String field) {
        return of(field).equals(DO_NOT_KNOW)
                || of(field).equals(UNKNOWN_SIGN)
                || (!of(field + UNKNOWN).isEmpty() && of(field).isEmpty());
    }

    /** The same, to which is said that these answers of {@code stated} are right, however doubtful; others are not. */
    public Answers sureOf(Answers stated, Collection<String> fields) {
        var sure = new LinkedHashMap<>(typed);
        fields.forEach(field -> sure.merge(field + SURE, stated.stated(field), (said, more) -> said + BAR + more));
        return new Answers(sure);
    }

    /** Whether it was said of this very answer that it is right. */
    boolean isSure(String field) {
        return Arrays.asList(of(field + SURE).split(Pattern.quote(BAR), -1)).contains(stated(field));
    }

    private String stated(String field) {
        return (of(field) + " " + of(field + FormField.UNIT)).strip();
    }

    /** The same answers with another in this field. */
    Answers with(String field, String text) {
        return with(Map.of(field, text));
    }

    /** The same answers with others in these fields. */
    public Answers with(Map<String, String> changed) {
        var others = new LinkedHashMap<>(typed);
        others.putAll(changed);
        return new Answers(others);
    }

    /** The same answers, in which travel and care are for the hours of the job as they are now. */
    public Answers withCostsAtTheseHours() {
        return without(Questions.PLAN_HOURS);
    }

    /** Of the answers these alone. */
    public Answers keeping(Collection<String> fields) {
        var kept = new LinkedHashMap<>(typed);
        kept.keySet().retainAll(fields);
        return new Answers(kept);
    }

    /** The same answers but one, as if it was never given. */
    public Answers without(String field) {
        var others = new LinkedHashMap<>(typed);
        others.remove(field);
        return new Answers(others);
    }

    /**
     * The same answers, with "weet ik niet" to every question that waits for no other, but for these.
     *
     * @param children how many there are to ask about
     */
    public Answers withUnknownBut(Collection<String> asked, int children) {
        var all = new LinkedHashMap<>(typed);
        for (var question : Questions.all()) {
            if (question.guess().isPresent() && question.when().field().isEmpty()) {
                question.each(children)
                        .filter(one -> !asked.contains(one.field()))
                        .forEach(one -> all.put(
                                one.kind().control().hasChoices() ? one.field() : one.field() + UNKNOWN,
                                one.kind().control().hasChoices() ? DO_NOT_KNOW : "ja"));
            }
        }
        return new Answers(all);
    }

    /** The fields as a form reader takes them. */
    public Map<String, List<String>> toFields() {
        var fields = new LinkedHashMap<String, List<String>>();
        typed.forEach((field, text) -> fields.put(field, List.of(text)));
        return fields;
    }
}
