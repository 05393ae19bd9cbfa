/**
 * What we give people to read: templates rendered through {@link nl.herstart.platform.page.Views}, answers that are made
 * once and kept, how long a browser may keep them, and at which address a page stands in which language.
 */
@NullMarked
package nl.herstart.platform.page;

import org.jspecify.annotations.NullMarked;
