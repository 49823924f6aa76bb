/** Tests of the pages and calls that tell what stored figures come to. */
@NullMarked
package de.zielstand.evaluation.web;

import org.jspecify.annotations.NullMarked;
