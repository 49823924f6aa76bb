package de.zielstand.page.web;

import io.micronaut.http.HttpRequest;

/** Builds the frame for a request; whoever knows the caller provides it. */
public interface Frames {
  Frame around(HttpRequest<?> request);
}
