package de.zielstand.catalogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** Stands for a catalogue where the interface describes itself; its whole form is the schema. */
@Schema(
    name = "Catalogue",
    description = "A whole catalogue; its form is published at /schemas/catalogue.json",
    example =
        """
        {"ags":"05114000","name":"Krefeld","concepts":[{"code":"KR-2018",
        "title":"Integrationskonzept der Stadt Krefeld 2018"}]}
        """)
record CatalogueForm(String ags, String name, List<Map<String, Object>> concepts) {}
