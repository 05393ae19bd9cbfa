package nl.herstart.site.regions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The largest town of a region, or near it, with the postcode of its centre and where it lies: general knowledge, written
 * down by hand and not taken from the tables of the site.
 */
record Town(String region, String gemeente, String postcode, double north, double east) {

    static List<Town> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/nl/herstart/site/regions/plaatsen.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(parts -> new Town(
                            parts[0], parts[1], parts[2], Double.parseDouble(parts[3]), Double.parseDouble(parts[4])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return gemeente;
    }
}
