/** What has no visitor: the commands behind {@code java -jar herstart.jar}, besides the one that serves. */
@NullMarked
package nl.herstart.command;

import org.jspecify.annotations.NullMarked;
