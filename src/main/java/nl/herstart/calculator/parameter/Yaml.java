package nl.herstart.calculator.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads a YAML file in which every scalar stays text, so that no amount ever becomes a floating-point number. The calculator
 * stands on values alone and sees no platform, so it does not read as the sheets of editors are read, which say what is wrong
 * by its line; here every figure that is missing is named.
 */
final class Yaml {

    private Yaml() {}

    static Map<?, ?> read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new ParameterException("There is no sheet " + file + " beside " + beside.getName());
            }
            var settings = LoadSettings.builder()
                    .setSchema(new FailsafeSchema())
                    .setAllowDuplicateKeys(false)
                    .build();
            return map(new Load(settings).loadFromInputStream(in), file);
        } catch (IOException | YamlEngineException e) {
            throw new ParameterException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    static Map<?, ?> map(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new ParameterException(where + " should be a list of names with values");
    }

    static String text(Map<?, ?> map, String key, String where) {
        if (map.get(key) instanceof String text) {
            return text;
        }
        throw new ParameterException(where + " has no " + key);
    }
}
