/**
 * What people send us: a form is read with {@link nl.herstart.platform.form.FormReader}, which ends in a {@link
 * nl.herstart.platform.form.Parsed}, and guarded by {@link nl.herstart.platform.form.FormGuard} against machines and
 * against too much of it.
 */
@NullMarked
package nl.herstart.platform.form;

import org.jspecify.annotations.NullMarked;
