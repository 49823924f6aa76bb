package de.zielstand.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures, page by page. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
    name = "ObservationPage",
    example =
        """
        {"items":[{"indicator":"M02-I1","period":"2018-Q3","breakdown":"","value":"38",
        "numerator":null,"denominator":null,"count":null,"quality":"MEASURED","sign":null,
        "state":"approved","revision":1,"recordedAt":"2018-10-12T09:30:00Z","note":null,
        "joined":"4","left":"1","total":null}],
        "next":null}
        """)
record FigurePage(
    List<FigureAnswer> items,
    @Schema(description = "cursor of the next page; null on the last") @Nullable String next) {}
