import SQLText

/// What an ordinary constraint has is left out.
extension ConstraintTerms: Codable {
  private enum CodingKeys: String, CodingKey {
    case deferral, validated, enforced, inherited, include, nullsNotDistinct, parameters, temporal,
      matchesFully, onDeleteColumns
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(deferral, forKey: .deferral)
    if !isValidated { try container.encode(false, forKey: .validated) }
    if !isEnforced { try container.encode(false, forKey: .enforced) }
    if !isHeritable { try container.encode(false, forKey: .inherited) }
    try container.encodeUnlessEmpty(include, forKey: .include)
    if nullsNotDistinct { try container.encode(true, forKey: .nullsNotDistinct) }
    try container.encodeUnlessEmpty(parameters.items.sorted(), forKey: .parameters)
    if isTemporal { try container.encode(true, forKey: .temporal) }
    if matchesFully { try container.encode(true, forKey: .matchesFully) }
    try container.encodeUnlessEmpty(onDeleteColumns, forKey: .onDeleteColumns)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func flag(_ key: CodingKeys, else standard: Bool) throws -> Bool {
      try container.decodeIfPresent(Bool.self, forKey: key) ?? standard
    }
    func list<Element: Decodable>(_ key: CodingKeys) throws -> [Element] {
      try container.decodeIfPresent([Element].self, forKey: key) ?? []
    }
    self.init(
      deferral: try container.decodeIfPresent(Deferral.self, forKey: .deferral),
      isValidated: try flag(.validated, else: true), isEnforced: try flag(.enforced, else: true),
      isHeritable: try flag(.inherited, else: true), include: try list(.include),
      nullsNotDistinct: try flag(.nullsNotDistinct, else: false),
      parameters: try list(.parameters), isTemporal: try flag(.temporal, else: false),
      matchesFully: try flag(.matchesFully, else: false),
      onDeleteColumns: try list(.onDeleteColumns))
  }
}
