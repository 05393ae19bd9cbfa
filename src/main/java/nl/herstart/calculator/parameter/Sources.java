package nl.herstart.calculator.parameter;

import java.util.LinkedHashMap;
import java.util.Map;

/** All publications that figures were taken from, read once from {@code sources.yaml}. */
final class Sources {

    private static final Map<String, Source> ALL = read();

    private Sources() {}

    static Source named(String key, String where) {
        var source = ALL.get(key);
        if (source == null) {
            throw new ParameterException(where + " names the source " + key + ", which sources.yaml does not have");
        }
        return source;
    }

    private static Map<String, Source> read() {
        var sources = new LinkedHashMap<String, Source>();
        Yaml.read(Sources.class, "sources.yaml").forEach((key, value) -> {
            var where = "source " + key;
            var row = Yaml.map(value, where);
            sources.put(
                    key.toString(),
                    new Source(key.toString(), Yaml.text(row, "title", where), Yaml.text(row, "url", where)));
        });
        return sources;
    }
}
