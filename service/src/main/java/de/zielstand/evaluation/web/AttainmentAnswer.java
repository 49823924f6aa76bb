package de.zielstand.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.attainment.Status;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Code;
import de.zielstand.evaluation.Holder;
import de.zielstand.evaluation.MunicipalityEvaluation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the targets of a municipality stand. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
    name = "Attainments",
    example =
        """
        {"ags":"05114000","on":"2018-09-30","asOf":"2018-10-20T08:00:00Z","counts":{"AT_RISK":1},
        "measures":[{"concept":"KR-2018","code":"M02",
        "title":"Sprach- und Kulturvermittlung im schulischen Bereich","lifecycle":"RUNNING",
        "fields":["HF1"],"indicators":[{"code":"M02-I1","title":"Sprachvermittlerpool",
        "unit":"Personen","kind":"STOCK","period":"2018-Q3","value":"38",
        "target":{"version":1,"form":"AT_LEAST","scope":"AT_DATE","target":"50"},
        "status":"AT_RISK","degree":0.76,"expected":null,"pace":0.76,"note":null,
        "trend":{"verdict":"RISING","slope":1.5,"p":0.001,"n":11},
        "forecast":{"value":44.1,"lower95":41.2,"upper95":47.0,"probability":0.002},
        "doubts":[],"quality":"MEASURED",
        "text":"Der Wert wuchs von 20 auf 38 (Ziel 50)."}]}],"others":[]}
        """)
record AttainmentAnswer(
    String ags,
    LocalDate on,
    Instant asOf,
    @Schema(description = "targets of measures by status, each once") Map<Status, Integer> counts,
    List<MeasureAnswer> measures,
    @Schema(description = "goals, concepts, bodies and duties with indicators; not counted")
        List<OtherAnswer> others) {

  static AttainmentAnswer of(
      String ags, Instant asOf, MunicipalityEvaluation evaluation, Sentences sentences) {
    return new AttainmentAnswer(
        ags,
        evaluation.on(),
        asOf,
        new LinkedHashMap<>(evaluation.counts()),
        evaluation.measures().stream()
            .flatMap(holder ->
                holder.measure().stream()
                    .map(measure -> MeasureAnswer.of(holder, measure, sentences)))
            .toList(),
        evaluation.others().stream().map(holder -> OtherAnswer.of(holder, sentences)).toList());
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "MeasureAttainment")
  record MeasureAnswer(
      @Nullable String concept,
      String code,
      String title,
      Lifecycle.State lifecycle,
      List<String> fields,
      List<IndicatorAnswer> indicators) {
    static MeasureAnswer of(Holder holder, Measure measure, Sentences sentences) {
      return new MeasureAnswer(
          conceptOf(holder),
          measure.code().value(),
          measure.title(),
          measure.lifecycle().state(),
          measure.fields().stream().map(Code::value).toList(),
          indicatorsOf(holder, sentences));
    }
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "OtherAttainment")
  record OtherAnswer(
      @Nullable String concept,
      String type,
      String code,
      String title,
      Lifecycle.@Nullable State lifecycle,
      List<String> fields,
      List<IndicatorAnswer> indicators) {
    static OtherAnswer of(Holder holder, Sentences sentences) {
      return new OtherAnswer(
          conceptOf(holder),
          holder.owner().type(),
          holder.element().code().value(),
          holder.element().title(),
          holder.indicators().getFirst().held().state().orElse(null),
          holder.fields().stream().map(Code::value).toList(),
          indicatorsOf(holder, sentences));
    }
  }

  private static @Nullable String conceptOf(Holder holder) {
    return holder.concept().map(concept -> concept.code().value()).orElse(null);
  }

  private static List<IndicatorAnswer> indicatorsOf(Holder holder, Sentences sentences) {
    return holder.indicators().stream().map(one -> IndicatorAnswer.of(one, sentences)).toList();
  }
}
