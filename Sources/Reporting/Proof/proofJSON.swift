/// The same for the same input: without the time that it took.
package func proofJSON(_ laws: [Law]) -> JSONValue {
  [
    "holds": .bool(laws.allSatisfy(\.holds)),
    "laws": .array(
      laws.map {
        [
          "migration": JSONValue($0.migration), "claim": .string($0.claim),
          "holds": .bool($0.holds), "objects": .int($0.objects),
          "statements": .int($0.statements), "reason": JSONValue($0.reason),
        ]
      }),
  ]
}
