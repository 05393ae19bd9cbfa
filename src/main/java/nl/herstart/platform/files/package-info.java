/** Files the site is made of, wherever they are: in a folder on disk, or packed with the program. */
@NullMarked
package nl.herstart.platform.files;

import org.jspecify.annotations.NullMarked;
