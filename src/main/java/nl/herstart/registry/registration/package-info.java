/**
 * The doors for who registers: {@link nl.herstart.registry.registration.Registrations} to come and go, {@link
 * nl.herstart.registry.registration.OwnPages} for what they do later, and {@link nl.herstart.registry.registration.MoveIn} for who
 * was there before anyone answered.
 */
@NullMarked
package nl.herstart.registry.registration;

import org.jspecify.annotations.NullMarked;
