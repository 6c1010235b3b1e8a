import CatalogModel
import SQLText
import Testing

@Suite struct `Reading an aggregate` {
  @Test func `finds how rows are added, also in a moving window`() throws {
    let signature = FunctionSignature(name: QualifiedName("total"), inputs: [type("integer")])
    #expect(
      try EveryKind.find(.aggregate, "public", "total", "integer")
        == .aggregate(
          Aggregate(
            signature, arguments: "integer", result: type("bigint"),
            transition: Aggregate.Transition(
              function: builtIn("int4_sum"), type: type("bigint"), space: 16, initial: "0"),
            combine: builtIn("int8pl"),
            moving: Aggregate.Transition(
              function: builtIn("int4_sum"), inverse: builtIn("int4_sum"), type: type("bigint"),
              space: 8, finalModifies: .shareable, initial: "0"),
            sortOperator: OperatorName(schema: "pg_catalog", "<"), parallel: .safe, grants: [],
            comment: "Sum")))
  }

  @Test func `finds how a state is sent to another process`() throws {
    let signature = FunctionSignature(name: QualifiedName("mean"), inputs: [type("numeric")])
    #expect(
      try EveryKind.find(.aggregate, "public", "mean", "numeric")
        == .aggregate(
          Aggregate(
            signature, arguments: "numeric", result: type("numeric"),
            transition: Aggregate.Transition(
              function: builtIn("numeric_avg_accum"), type: type("internal"),
              final: builtIn("numeric_avg")),
            combine: builtIn("numeric_avg_combine"), serialize: builtIn("numeric_avg_serialize"),
            deserialize: builtIn("numeric_avg_deserialize"), grants: everyoneExecutes)))
  }

  @Test func `finds the order of one that is hypothetical`() throws {
    let name = QualifiedName(schema: "Other", "my_rank")
    #expect(
      try EveryKind.find(.aggregate, "Other", "my_rank", "\"any\"")
        == .aggregate(
          Aggregate(
            FunctionSignature(name: name, inputs: [type("\"any\"")]), form: .hypothetical,
            arguments: "VARIADIC \"any\" ORDER BY VARIADIC \"any\"", result: type("bigint"),
            transition: Aggregate.Transition(
              function: builtIn("ordered_set_transition_multi"), type: type("internal"),
              final: builtIn("rank_final"), finalTakesAll: true, finalModifies: .readWrite),
            grants: everyoneExecutes)))
  }
}
