/** Tests of the pages about handing in. */
@NullMarked
package de.zielstand.review.web;

import org.jspecify.annotations.NullMarked;
