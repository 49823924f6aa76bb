package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.Sender;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Frames;
import de.zielstand.permission.Actor;
import de.zielstand.tenancy.Scope;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.bind.ArgumentBinder.BindingResult;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** Lets a route ask for the caller, the scope it may work in and the frame, as plain parameters. */
@Factory
final class RequestBinders {
  @Singleton
  TypedRequestArgumentBinder<Caller> caller() {
    return new Binder<>(Caller.class, Callers::of);
  }

  @Singleton
  TypedRequestArgumentBinder<Actor> actor() {
    return new Binder<>(
        Actor.class,
        request -> Optional.of(Callers.of(request).map(Caller::actor).orElse(Actor.NOBODY)));
  }

  @Singleton
  TypedRequestArgumentBinder<Sender> sender() {
    return new Binder<>(
        Sender.class,
        request ->
            Optional.of(
                Callers.of(request)
                    .map(caller -> Sender.person(caller.id()))
                    .orElseGet(() -> Sender.address(ClientAddress.of(request)))));
  }

  @Singleton
  TypedRequestArgumentBinder<Scope> scope() {
    return new Binder<>(
        Scope.class,
        request ->
            RouteAttributes.getRouteMatch(request)
                .map(route -> RouteRule.of(route).scope(Callers.of(request))));
  }

  @Singleton
  TypedRequestArgumentBinder<Frame> frame(Frames frames) {
    return new Binder<>(Frame.class, request -> Optional.of(frames.around(request)));
  }

  private record Binder<T>(Class<T> type, Function<HttpRequest<?>, Optional<T>> find)
      implements TypedRequestArgumentBinder<T> {
    @Override
    public Argument<T> argumentType() {
      return Argument.of(type);
    }

    @Override
    public BindingResult<T> bind(ArgumentConversionContext<T> context, HttpRequest<?> request) {
      return () -> find.apply(request);
    }
  }
}
