package de.zielstand.page.web;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Turns a compiled template into an answer. */
public final class Html {
  private static final MediaType TYPE = new MediaType("text/html; charset=utf-8");

  private Html() {}

  /** A call of a template's generated {@code render}, so that its parameters are type-checked. */
  @FunctionalInterface
  public interface Template {
    void render(HtmlTemplateOutput output, HtmlInterceptor interceptor);
  }

  public static MutableHttpResponse<String> ok(Template template) {
    return with(HttpStatus.OK, template);
  }

  public static MutableHttpResponse<String> with(HttpStatus status, Template template) {
    return HttpResponse.<String>status(status).contentType(TYPE).body(render(template));
  }

  /**
   * After a form was accepted: the browser fetches the next page anew, so reloading repeats
   * nothing.
   */
  public static MutableHttpResponse<String> seeOther(String address) {
    return HttpResponse.seeOther(URI.create(address));
  }

  private static String render(Template template) {
    var output = new StringOutput(16_384);
    template.render(new OwaspHtmlTemplateOutput(output), none());
    return output.toString();
  }

  @SuppressWarnings("NullAway") // the generated code takes null for "no interceptor"
  private static HtmlInterceptor none() {
    @Nullable HtmlInterceptor none = null;
    return none;
  }
}
