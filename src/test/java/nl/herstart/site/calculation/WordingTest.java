package nl.herstart.site.calculation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.calculator.calendar.Item;
import nl.herstart.calculator.calendar.Mark;
import nl.herstart.calculator.curve.Part;
import nl.herstart.calculator.income.Payment;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.scheme.Ground;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.Objection;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.todo.Todo;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.Page;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;
import nl.herstart.wording.StepTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final JavaClasses CALCULATOR = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("nl.herstart.calculator");

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_for_every_ground_and_no_other(Regeling regeling) {
        assertThat(keys(regeling, "grond."))
                .isEqualTo(constants(regeling, Ground.class))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_for_every_step_and_no_other(Regeling regeling) {
        assertThat(keys(regeling, "stap.")).isEqualTo(constants(regeling, Step.class));
    }

    @Test
    void has_a_sentence_for_every_step_of_incomes_taxes_and_costs_and_no_other() {
        var others = enumsOf(Step.class).filter(type -> !isOfARegeling(type)).collect(toSet());

        assertThat(StepTexts.SUBJECTS.keySet()).isEqualTo(others);
        StepTexts.SUBJECTS.forEach((type, subject) ->
                assertThat(keysOf("wording/" + subject, "stap.")).as(subject).isEqualTo(names(type)));
    }

    @Test
    void names_an_article_of_law_for_every_step_and_of_no_other() {
        var subjects = Stream.concat(
                        StepTexts.SUBJECTS.values().stream(),
                        Stream.of(Regeling.values()).map(Regeling::key))
                .filter(subject -> !subject.equals("kosten"));

        assertThat(subjects).hasSizeGreaterThan(15).allSatisfy(subject -> {
            assertThat(Texts.about(Language.DUTCH, "wording/" + subject).find("artikel"))
                    .as(subject)
                    .hasValueSatisfying(article -> assertThat(article).matches("art\\. \\d.*"));
            assertThat(keysOf("wording/" + subject, "stap."))
                    .as(subject)
                    .containsAll(keysOf("wording/" + subject, "artikel."));
        });
    }

    @Test
    void has_a_sentence_for_everything_that_is_not_computed_and_no_other() {
        assertThat(Texts.about(Language.DUTCH, "wording/bezwaren").keys())
                .isEqualTo(Stream.of(Objection.Ground.values()).map(Enum::name).collect(toSet()));
    }

    @Test
    void has_a_sentence_for_every_notice_and_no_other() {
        assertThat(Texts.about(Language.DUTCH, "wording/meldingen").keys())
                .isEqualTo(Stream.of(Notice.Kind.values()).map(Enum::name).collect(toSet()));
    }

    /** The price of childcare and its toeslag are told as one, wage less tax as tax; kinderbijslag never changes by work. */
    @Test
    void has_a_clause_for_every_part_that_work_can_take_away() {
        var told = Part.all().stream().map(Part::key).collect(toSet());
        told.removeAll(Set.of("netto_aanvrager", "opvangkosten", "kinderopvangtoeslag", "kinderbijslag"));
        told.addAll(Set.of("opvang", "belasting", Part.COMBINATIEKORTING.key()));

        assertThat(keysOf("calculation/uren", "oorzaak.").stream()
                        .map(key -> key.replace(".bij", ""))
                        .collect(toSet()))
                .isEqualTo(told);
    }

    @Test
    void has_a_name_for_every_item_and_mark_of_the_calendar_and_no_other() {
        var items = keysOf("calculation/kalender", "post.").stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(toSet());

        assertThat(items)
                .isEqualTo(Stream.of(
                                Stream.of(Payment.Kind.values()).map(Item::of),
                                Stream.of(Regeling.values()).map(Item::of),
                                Stream.of(
                                        Item.VAKANTIEGELD,
                                        Item.VAKANTIEGELD_VORIG_JAAR,
                                        Item.KINDERALIMENTATIE,
                                        Item.KINDEROPVANG,
                                        Item.REIZEN,
                                        Item.ALIMENTATIE,
                                        Item.OVERIG))
                        .flatMap(each -> each)
                        .map(Item::name)
                        .collect(toSet()));
        assertThat(keysOf("calculation/kalender", "merk."))
                .isEqualTo(Stream.of(Mark.values()).map(Enum::name).collect(toSet()));
    }

    @Test
    void can_tell_of_everything_to_arrange_what_why_and_when() {
        var kinds = Stream.of(Todo.Kind.values()).map(Enum::name).collect(toSet());
        for (var part : List.of("tekst", "waarom", "anders")) {
            assertThat(kindsWith("." + part)).as(part).isEqualTo(kinds);
        }
        assertThat(kindsWith(".adres")).isSubsetOf(kindsWith(".plaats"));
    }

    private static Set<String> kindsWith(String part) {
        return Texts.about(Language.DUTCH, "calculation/regeldit").keys().stream()
                .filter(key -> key.endsWith(part))
                .map(key -> key.substring(0, key.length() - part.length()))
                .collect(toSet());
    }

    @Test
    void knows_every_scheme_by_its_regeling() {
        var packages = enumsOf(Ground.class)
                .map(kind -> lastPart(kind.getPackageName()))
                .collect(toSet());

        assertThat(packages)
                .isEqualTo(Stream.of(Regeling.values()).map(Regeling::key).collect(toSet()));
    }

    @Test
    void can_miss_and_read_back_every_question_of_the_form() {
        var asked = Arrays.stream(Page.values())
                .flatMap(page -> page.fields().stream())
                .map(field -> field.replace("-#", "").replaceFirst("^huisgenoot\\d", "huisgenoot"))
                .collect(toSet());

        assertThat(keysOf("calculation/formulier", "antwoord."))
                .isEqualTo(asked)
                .isNotEmpty();
        asked.removeAll(Set.of(
                "volwassenen",
                "huisgenoot-meer",
                "huisgenoot-let-op",
                "partner-let-op",
                "partner-opvanggrond",
                "co-ouders",
                "kind-inkomen",
                "opvang-ander",
                "partner-uren",
                "overig",
                "loon-uren",
                "schoolweken",
                "partnerloon-jaar",
                "partnerloon-vanaf",
                "partnerloon-tot",
                "samen-jaar",
                "samen-vanaf",
                "samen-tot",
                "verhuizen",
                "loon-jaar",
                "loon-vanaf",
                "loon-tot",
                "ww-tot",
                "partner-ww-tot",
                "opvang-nu-jaar",
                "opvang-nu-vanaf",
                "opvang-nu-tot",
                "huisgenoot-jaar",
                "huisgenoot-vanaf",
                "huisgenoot-tot",
                "niet-verzekerd",
                "opvanggrond",
                "alimentatie-betaald",
                "alimentatie-partner",
                "alimentatie-kinderen",
                "partner-alimentatie-betaald",
                "partner-alimentatie-partner",
                "partner-alimentatie-kinderen",
                "tijdelijk",
                "baan-tot",
                "bso"));
        assertThat(keysOf("calculation/formulier", "nodig.")).isEqualTo(asked);
    }

    @Test
    void writes_figures_the_dutch_way() {
        var texts = Texts.about(Language.DUTCH, "calculation/proef");

        assertThat(texts.say("figuren", Euro.of("1234.5"), Percentage.of("13.730"), new Hours(65, 2), 7, "de bso"))
                .isEqualTo("€\u00a01.234,50 is 13,73% van 32,5 uur, 7 keer, 's ochtends in de bso.");
    }

    @Test
    void chooses_the_word_that_goes_with_a_number() {
        var texts = Texts.about(Language.DUTCH, "calculation/proef");

        assertThat(texts.say("meervoud", 1)).isEqualTo("1 kind");
        assertThat(texts.say("meervoud", 2)).isEqualTo("2 kinderen");
        assertThat(texts.say("meervoud", 0)).isEqualTo("0 kinderen");
    }

    private static Set<String> keys(Regeling regeling, String kind) {
        return keysOf("wording/" + regeling.key(), kind);
    }

    private static Set<String> keysOf(String bundle, String kind) {
        return Texts.about(Language.DUTCH, bundle).keys().stream()
                .filter(key -> key.startsWith(kind))
                .map(key -> key.substring(kind.length()))
                .collect(toSet());
    }

    private static Set<String> constants(Regeling regeling, Class<?> kind) {
        return enumsOf(kind)
                .filter(type -> lastPart(type.getPackageName()).equals(regeling.key()))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name())
                .collect(toSet());
    }

    private static boolean isOfARegeling(Class<?> type) {
        return Stream.of(Regeling.values())
                .anyMatch(regeling -> regeling.key().equals(lastPart(type.getPackageName())));
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(toSet());
    }

    private static Stream<Class<?>> enumsOf(Class<?> kind) {
        return CALCULATOR.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(kind))
                .map(type -> type.reflect());
    }

    private static String lastPart(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }
}
