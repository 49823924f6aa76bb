/** The shared building blocks of pages, and one that uses a feature's page. */
@NullMarked
package de.zielstand.planted.borders.page.web;

import org.jspecify.annotations.NullMarked;
