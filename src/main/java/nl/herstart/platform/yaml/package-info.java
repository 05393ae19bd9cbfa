/** YAML as editors write it, read strictly and with its lines, so that what is wrong can be said where it stands. */
@NullMarked
package nl.herstart.platform.yaml;

import org.jspecify.annotations.NullMarked;
