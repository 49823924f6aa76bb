package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueDifference.Place;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.FieldOfAction;
import de.zielstand.catalogue.FocusPeriod;
import de.zielstand.catalogue.Goal;
import de.zielstand.catalogue.Located;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Milestone;
import de.zielstand.context.ContextFigure;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.indicator.Indicator;
import de.zielstand.network.Body;
import de.zielstand.network.ReportDuty;
import de.zielstand.network.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * Where a new element would stand.
 *
 * @param owner empty where the catalogue itself holds it
 */
public record NewPlace(
    Class<? extends Element> type, Optional<Code> concept, Optional<Element> owner) {
  /** Everything that can be added on its own. */
  public static final List<Class<? extends Element>> TYPES =
      List.of(
          Concept.class,
          FocusPeriod.class,
          FieldOfAction.class,
          Goal.class,
          Measure.class,
          Indicator.class,
          Body.class,
          ReportDuty.class,
          Resolution.class,
          ContextFigure.class,
          Milestone.class);

  /** Empty where there is no such type, no such owner, or the one cannot hold the other. */
  public static Optional<NewPlace> of(
      Catalogue catalogue, Optional<Code> concept, String type, Optional<Code> in) {
    Optional<Code> ownerCode = in.or(() -> concept);
    Optional<Element> owner =
        ownerCode
            .flatMap(code -> Pages.find(catalogue, new Place(concept, code)))
            .map(Located::element);
    if (ownerCode.isPresent() && owner.isEmpty()) {
      return Optional.empty();
    }
    Class<?> holder = owner.<Class<?>>map(Element::getClass).orElse(Catalogue.class);
    return TYPES.stream()
        .filter(one -> one.getSimpleName().equals(type))
        .filter(one -> Rebuilding.holds(holder, one))
        .findFirst()
        .map(one -> new NewPlace(one, concept, owner));
  }

  public Place placeOf(Code code) {
    return new Place(type == Concept.class ? Optional.of(code) : concept, code);
  }
}
