package de.zielstand.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
  private final RunningZielstand service = RunningZielstand.shared();

  private static int throughAProxy(Visitor visitor) {
    return visitor
        .send(visitor.request("/prometheus").header("X-Forwarded-For", "203.0.113.7"))
        .statusCode();
  }

  @Test
  void areGivenToACollectorOnTheSameMachine() {
    var collector = service.visitor();
    var answer = collector.send(collector.request("/prometheus"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("jvm_memory_used_bytes");
  }

  @Test
  void areNotGivenToStrangersWhoComeThroughAProxy() {
    assertThat(throughAProxy(service.visitor())).isEqualTo(401);
    assertThat(throughAProxy(service.visitor().withTokenOf("krefeld.admin"))).isEqualTo(403);
  }

  @Test
  void areGivenToOperatorsFromAnywhere() {
    assertThat(throughAProxy(service.visitor().withTokenOf("betrieb"))).isEqualTo(200);
  }
}
