/**
 * Open data: every figure of the law that the calculator uses, a file for each year ({@code /data/regels/2026.json} and
 * {@code .csv}), the page that describes them ({@code /data}), and the page for who builds on the calculator ({@code
 * /rekenhulp/api}).
 */
@NullMarked
package nl.herstart.site.rules.data;

import org.jspecify.annotations.NullMarked;
