package nl.herstart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How large rooms may grow before they are parted, and how many doors they have. */
class RoomsTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/herstart");
    private static final String SITE = "nl.herstart.site.";
    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_PACKAGE = 4_500;
    private static final int DOORS = 2;

    /** Doors beyond two, each with its reason. */
    private static final Map<String, Map<String, String>> MORE_DOORS = Map.of(
            "pages",
                    Map.of(
                            "Navigation", "every template of every room reads it",
                            "PageLink", "the templates read it in the navigation"),
            "regions", Map.of("Offices", "Application watches the sheet, and the command for editors checks it"));

    @Test
    void a_room_of_the_site_shows_at_most_two_types() {
        var shown = ArchitectureTest.CODE.stream()
                .filter(type -> !room(type).isEmpty() && isShown(type))
                .filter(type -> !MORE_DOORS.getOrDefault(room(type), Map.of()).containsKey(type.getSimpleName()))
                .collect(groupingBy(
                        RoomsTest::room, TreeMap::new, mapping(JavaClass::getSimpleName, toCollection(TreeSet::new))));

        assertThat(shown)
                .hasSizeGreaterThan(5)
                .allSatisfy((room, doors) -> assertThat(doors).as(room).hasSizeLessThanOrEqualTo(DOORS));
    }

    @Test
    void no_file_is_longer_than_three_hundred_lines() {
        assertThat(files(SOURCES).filter(file -> lines(file) > LINES_OF_A_FILE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions", "wording", "contract"})
    void no_floor_with_one_subject_is_longer_than_a_room_may_be(String floor) {
        assertThat(files(SOURCES.resolve(floor)).mapToInt(RoomsTest::lines).sum())
                .isBetween(1, LINES_OF_A_PACKAGE);
    }

    /** Of {@code scheme} each regeling counts by itself: they know nothing of one another. */
    @ParameterizedTest
    @ValueSource(strings = {"site", "platform", "calculator", "calculator/scheme"})
    void no_package_with_those_in_it_is_longer_than_4500_lines(String floor) {
        assertThat(folders(floor).filter(folder -> !folder.equals("calculator/scheme")))
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(files(SOURCES.resolve(folder))
                                .mapToInt(RoomsTest::lines)
                                .sum())
                        .as(folder)
                        .isLessThanOrEqualTo(LINES_OF_A_PACKAGE));
    }

    /** Public in the room itself; what is public further in, for the room alone, is no door of it. */
    private static boolean isShown(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isTopLevelClass()
                && (type.getPackageName().equals(SITE + room(type))
                        || type.getDirectDependenciesToSelf().stream()
                                .anyMatch(use -> !room(use.getOriginClass()).equals(room(type))));
    }

    /** The room of the site that a type is in; none for what is elsewhere. */
    private static String room(JavaClass type) {
        var home = type.getPackageName() + ".";
        return home.startsWith(SITE) ? home.substring(SITE.length()).replaceFirst("\\..*", "") : "";
    }

    private static Stream<String> folders(String floor) {
        try (var found = Files.list(SOURCES.resolve(floor))) {
            return found.filter(Files::isDirectory).map(folder -> floor + "/" + folder.getFileName()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
