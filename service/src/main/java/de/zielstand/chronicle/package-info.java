/**
 * What bodies did and what reviews led to, entered as it happens, beside what the concept plans.
 */
@NullMarked
package de.zielstand.chronicle;

import org.jspecify.annotations.NullMarked;
