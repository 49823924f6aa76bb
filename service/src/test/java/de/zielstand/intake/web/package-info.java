@NullMarked
package de.zielstand.intake.web;

import org.jspecify.annotations.NullMarked;
