/// The object's own keys, and `kind` beside them.
extension Standalone: Codable {
  private enum CodingKeys: CodingKey { case kind, subtype }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(type(of: object).kind, forKey: .kind)
    try object.encode(to: encoder)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self =
      switch try container.decode(StandaloneKind.self, forKey: .kind) {
      case .aggregate: .aggregate(try Aggregate(from: decoder))
      case .cast: .cast(try Cast(from: decoder))
      case .collation: .collation(try Collation(from: decoder))
      case .defaultPrivileges: .defaultPrivileges(try DefaultPrivileges(from: decoder))
      case .domain: .domain(try Domain(from: decoder))
      case .eventTrigger: .eventTrigger(try EventTrigger(from: decoder))
      case .foreignDataWrapper: .foreignDataWrapper(try ForeignDataWrapper(from: decoder))
      case .foreignServer: .foreignServer(try ForeignServer(from: decoder))
      case .language: .language(try Language(from: decoder))
      case .operator: .operator(try Operator(from: decoder))
      case .operatorClass: .operatorClass(try OperatorClass(from: decoder))
      case .operatorFamily: .operatorFamily(try OperatorFamily(from: decoder))
      case .publication: .publication(try Publication(from: decoder))
      case .rights: .rights(try Rights(from: decoder))
      case .statistics: .statistics(try Statistics(from: decoder))
      case .subscription: .subscription(try Subscription(from: decoder))
      case .textSearchConfiguration:
        .textSearchConfiguration(try TextSearchConfiguration(from: decoder))
      case .textSearchParser: .textSearchParser(try TextSearchParser(from: decoder))
      case .textSearchTemplate: .textSearchTemplate(try TextSearchTemplate(from: decoder))
      case .textSearchDictionary: .textSearchDictionary(try TextSearchDictionary(from: decoder))
      case .type where container.contains(.subtype): .rangeType(try RangeType(from: decoder))
      case .type: .compositeType(try CompositeType(from: decoder))
      case .userMapping: .userMapping(try UserMapping(from: decoder))
      }
  }
}
