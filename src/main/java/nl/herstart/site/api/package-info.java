/** The calculator for machines: {@code POST /api/v1/berekeningen} and its description, {@code GET /api/v1/openapi.json}. */
@NullMarked
package nl.herstart.site.api;

import org.jspecify.annotations.NullMarked;
