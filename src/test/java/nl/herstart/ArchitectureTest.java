package nl.herstart;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floors and rooms of the house, as sentences that fail when somebody knocks through a wall. */
class ArchitectureTest {

    static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("nl.herstart");

    private static final String CALCULATOR = "nl.herstart.calculator..";
    private static final String COMMAND = "nl.herstart.command..";
    private static final String QUESTIONS = "nl.herstart.questions..";
    private static final String VALUE = "nl.herstart.value..";
    private static final String REGISTRY = "nl.herstart.registry";

    /** Asked by commands of a database that no server has open. */
    private static final Set<String> LOOKS_FROM_OUTSIDE =
            Set.of("nl.herstart.registry.erasing.Tombstones", "nl.herstart.registry.retention.PastTerm");

    private static final DescribedPredicate<JavaClass> PURE_JAVA =
            resideInAnyPackage("java.lang..", "java.util..", "java.math..", "java.time..", "org.jspecify..");

    private static final Set<String> FLOATING_POINT =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F");

    @Test
    void sees_the_code_at_all() {
        assertThat(CODE).hasSizeGreaterThan(100);
        assertThat(Stream.of(
                        "nl.herstart.value.Euro",
                        "nl.herstart.calculator.Calculator",
                        "nl.herstart.platform.server.WebServer",
                        "nl.herstart.site.pages.PageRoutes"))
                .allMatch(CODE::contain);
    }

    @Test
    void the_calculator_knows_no_web_or_database() {
        check(classes()
                .that(resideInAPackage(CALCULATOR).and(not(resideInAPackage("nl.herstart.calculator.parameter"))))
                .should(onlyDependOnClassesThat(
                        PURE_JAVA.or(resideInAnyPackage(CALCULATOR, VALUE)).as("are pure"))));
    }

    @Test
    void only_the_parameters_are_read_from_files() {
        check(classes()
                .that()
                .resideInAPackage("nl.herstart.calculator.parameter")
                .should(onlyDependOnClassesThat(PURE_JAVA
                        .or(resideInAnyPackage(
                                CALCULATOR, VALUE, "java.io..", "java.net..", "java.nio.charset..", "org.snakeyaml.."))
                        .as("are pure or read figures"))));
    }

    @Test
    void the_calculator_has_no_clock() {
        check(noClasses()
                .that()
                .resideInAPackage(CALCULATOR)
                .should()
                .accessTargetWhere(DescribedPredicate.describe("a clock is read", ArchitectureTest::readsAClock)));
    }

    /** Who computes takes a figure from the record that types it; its name is for readers of the law. */
    @Test
    void only_who_shows_the_law_reads_a_figure_by_its_name() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "nl.herstart.calculator",
                        "nl.herstart.wording..",
                        "nl.herstart.site.rules..",
                        "nl.herstart.contract..",
                        COMMAND)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "a figure is read by its name",
                        access -> access.getTargetOwner().getName().equals("nl.herstart.calculator.Calculator")
                                && access.getName().equals("figure"))));
    }

    @Test
    void no_scheme_looks_into_another_scheme() {
        check(slices().matching("nl.herstart.calculator.scheme.(*)..").should().notDependOnEachOther());
    }

    @Test
    void no_site_room_looks_into_another() {
        check(slices().matching("nl.herstart.site.(*)..").should().notDependOnEachOther());
    }

    /** What is above a floor, the top and the commands among it, is not there for it. */
    @ParameterizedTest
    @CsvSource({
        "site, site questions wording contract registry vacancy agreement desk calculator platform value",
        "questions, questions wording calculator platform value",
        "wording, wording calculator platform value",
        "contract, contract wording calculator platform value",
        "registry, registry desk platform value",
        "vacancy, vacancy desk platform value",
        "agreement, agreement desk platform value",
        "desk, desk platform value",
        "platform, platform value",
        "calculator, calculator value"
    })
    void a_floor_sees_only_those_below(String floor, String seen) {
        var below = Stream.of(seen.split(" ")).map(each -> "nl.herstart." + each + "..");
        check(noClasses()
                .that()
                .resideInAPackage("nl.herstart." + floor + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("nl.herstart..")
                        .and(not(resideInAnyPackage(below.toArray(String[]::new)))
                                .as("are not below"))));
    }

    /** Of the floor below they take what reads a field, fills in a sentence and packs a code. */
    @Test
    void the_questions_know_no_page_and_no_request() {
        check(noClasses()
                .that()
                .resideInAPackage(QUESTIONS)
                .should()
                .dependOnClassesThat(resideInAPackage("nl.herstart.platform..")
                        .and(not(resideInAnyPackage(
                                        "nl.herstart.platform.form",
                                        "nl.herstart.platform.words",
                                        "nl.herstart.platform.pack"))
                                .as("are not below")))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("io.javalin.."));
    }

    @Test
    void only_the_room_of_the_form_asks_the_questions() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(QUESTIONS, "nl.herstart.site.calculation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(QUESTIONS));
    }

    /** The package itself is a floor among its rooms: all but people and regions stand on it. */
    @ParameterizedTest
    @CsvSource({
        "region,",
        "person,",
        "., region person",
        "casefile, . region person",
        "draft, . person",
        "figures, casefile . region person",
        "erasing, figures draft casefile . region person",
        "registration, erasing draft casefile . region person",
        "work, erasing casefile . region person",
        "handover, work casefile . region person",
        "retention, registration erasing draft casefile . region person"
    })
    void a_room_of_the_registry_sees_only_those_below(String room, String seen) {
        assertThat(CODE.that(resideInAPackage(REGISTRY + inside(room)))).isNotEmpty();
        var below = Stream.concat(Stream.of(room), Stream.ofNullable(seen).flatMap(each -> Stream.of(each.split(" "))))
                .map(each -> REGISTRY + inside(each));
        check(noClasses()
                .that()
                .resideInAPackage(REGISTRY + inside(room))
                .should()
                .dependOnClassesThat(resideInAPackage(REGISTRY + "..")
                        .and(not(resideInAnyPackage(below.toArray(String[]::new)))
                                .as("are not below"))));
    }

    private static String inside(String room) {
        return room.equals(".") ? "" : "." + room;
    }

    /** The rooms of the registry share tables and transactions, and nobody else does; what is past its term is counted beside it. */
    @Test
    void only_the_registry_is_within_a_transaction_of_the_registry() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(REGISTRY + "..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "the registry is opened or lent a transaction", ArchitectureTest::opensTheRegistry)));
    }

    private static boolean opensTheRegistry(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        if (!owner.startsWith(REGISTRY + ".")
                || LOOKS_FROM_OUTSIDE.contains(owner)
                || !(access instanceof JavaCodeUnitAccess<?> call)) {
            return false;
        }
        return (owner.equals(REGISTRY + ".Registry") && !call.getName().equals("<init>"))
                || call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("org.jdbi.v3.core.Handle"));
    }

    @Test
    void the_server_sees_forms_and_forms_see_pages() {
        var web = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("server")
                .definedBy("nl.herstart.platform.server")
                .layer("form")
                .definedBy("nl.herstart.platform.form")
                .layer("page")
                .definedBy("nl.herstart.platform.page");
        check(web.whereLayer("server")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("form")
                .mayOnlyBeAccessedByLayers("server"));
    }

    /** They start, read or export the site, so they see all of it; only who starts the program sees them. */
    @Test
    void only_main_knows_the_commands() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(COMMAND)
                .and()
                .doNotHaveFullyQualifiedName("nl.herstart.Main")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(COMMAND));
    }

    @Test
    void values_stand_on_the_jdk_alone() {
        check(classes()
                .that()
                .resideInAPackage(VALUE)
                .should(onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", VALUE).as("belong to the JDK"))));
    }

    @Test
    void only_platform_page_speaks_pebble() {
        check(onlyIn("nl.herstart.platform.page", "io.pebbletemplates.."));
    }

    @Test
    void only_platform_server_knows_the_server_below() {
        check(onlyIn("nl.herstart.platform.server", "org.eclipse.jetty.."));
    }

    @Test
    void only_platform_log_knows_how_logs_are_written() {
        check(onlyIn("nl.herstart.platform.log", "ch.qos.logback.."));
    }

    @Test
    void only_platform_markdown_speaks_flexmark() {
        check(onlyIn("nl.herstart.platform.markdown", "com.vladsch.flexmark.."));
    }

    /** The figures have a reader of their own: their mistakes are told by the names of the law, not by lines. */
    @Test
    void only_platform_yaml_and_the_figures_speak_yaml() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("nl.herstart.platform.yaml", "nl.herstart.calculator.parameter")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml.."));
    }

    @Test
    void only_platform_calendar_speaks_icalendar() {
        check(onlyIn("nl.herstart.platform.calendar", "biweekly.."));
    }

    @Test
    void only_platform_secret_hashes_passphrases_and_draws_codes() {
        check(onlyIn("nl.herstart.platform.secret", "org.bouncycastle.."));
        check(onlyIn("nl.herstart.platform.secret", "io.nayuki.."));
    }

    @Test
    void only_the_database_and_mail_floors_speak_sql() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("nl.herstart.platform.database..", "nl.herstart.platform.mail..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.sql..")
                        .and(DescribedPredicate.describe(
                                "do more than read a row or tell a failure",
                                type -> !type.getSimpleName().equals("ResultSet")
                                        && !type.isAssignableTo(SQLException.class)))));
    }

    @Test
    void no_package_cycles() {
        check(slices().matching("nl.herstart.(**)").should().beFreeOfCycles());
    }

    @Test
    void every_package_is_null_marked() {
        var unmarked = CODE.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !isNullMarked(each))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void no_drawers() {
        check(noClasses().should().haveSimpleNameEndingWith("Util"));
        check(noClasses().should().haveSimpleNameEndingWith("Utils"));
        check(noClasses().should().haveSimpleNameEndingWith("Helper"));
        check(noClasses().should().haveSimpleNameEndingWith("Manager"));
        check(noClasses().should().haveSimpleNameEndingWith("Impl"));
        check(noClasses().should().haveSimpleNameEndingWith("Service"));
        check(noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..service..", "..impl..", "..model..", "..dto.."));
    }

    @Test
    void floating_point_stays_out() {
        var exact = CODE.that(resideInAnyPackage(CALCULATOR, VALUE));
        var fields = exact.stream().flatMap(type -> type.getFields().stream()).filter(ArchitectureTest::isFloating);
        var units = exact.stream().flatMap(type -> type.getCodeUnits().stream()).filter(ArchitectureTest::isFloating);

        assertThat(Stream.concat(fields.map(JavaField::getFullName), units.map(JavaCodeUnit::getFullName)))
                .isEmpty();
    }

    private static ArchRule onlyIn(String home, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static boolean readsAClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return (owner.startsWith("java.time.") && access.getName().equals("now"))
                || owner.equals("java.time.Clock")
                || (owner.equals("java.lang.System") && access.getName().matches("currentTimeMillis|nanoTime"));
    }

    private static boolean isNullMarked(JavaPackage each) {
        return each.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static boolean isFloating(JavaField field) {
        return FLOATING_POINT.contains(field.getRawType().getName());
    }

    private static boolean isFloating(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                .anyMatch(type -> FLOATING_POINT.contains(type.getName()));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
    }
}
