package nl.herstart.site.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import nl.herstart.platform.files.Folder;
import nl.herstart.registry.region.Promise;
import nl.herstart.value.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionDesksTest {

    private static final Regions REGIONS = Regions.packaged();
    private static final Folder CONTENT = Folder.onDisk(Path.of("content"));

    private final RegionDesks desks =
            new RegionDesks(REGIONS, () -> Offices.read(CONTENT, REGIONS).withExamples(CONTENT, REGIONS));

    /** Gemeenten of which the region is known beyond doubt; 5076 is in two gemeenten, of which CBS puts most in Oisterwijk. */
    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource(textBlock = """
            7511 AB, twente
            8911 AB, friesland
            1012 AB, groot-amsterdam
            8011 AB, regio-zwolle
            5076 AB, midden-brabant
            """)
    void are_found_by_postcode(String postcode, String slug) {
        assertThat(desks.of(new Postcode(postcode)))
                .isEqualTo(desks.named(slug))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2633 AA", "8292 AB"})
    void are_not_found_by_a_postcode_of_which_we_do_not_know_where_it_is(String postcode) {
        assertThat(REGIONS.area(postcode.substring(0, 4))).isEmpty();
        assertThat(desks.of(new Postcode(postcode))).isEmpty();
    }

    @Test
    void are_all_there_with_what_each_promises() {
        assertThat(desks.all()).hasSize(35);
        assertThat(desks.named("friesland")
                        .flatMap(nl.herstart.registry.region.Region::promise)
                        .map(Promise::workingDays))
                .contains(5);
        assertThat(desks.named("zeeland"))
                .get()
                .matches(region -> region.promise().isEmpty());
        assertThat(desks.named("zeeland").flatMap(nl.herstart.registry.region.Region::elsewhere))
                .contains("Voorbeeldcentrum West-Brabant");
        assertThat(desks.named("drenthe"))
                .contains(new nl.herstart.registry.region.Region(
                        "drenthe", "Drenthe", Optional.empty(), Optional.empty()));
        assertThat(desks.named("belgie")).isEmpty();
    }
}
