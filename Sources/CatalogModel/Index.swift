package import SQLText

/// An index that belongs to no constraint.
package struct Index: Hashable, Codable, Sendable {
  package var name: Identifier
  package var method: Identifier
  package var isUnique: Bool
  package var keys: [IndexKey]
  package var include: [Identifier]
  package var predicate: Expression?
  /// `NULLS NOT DISTINCT`, for a unique index.
  package var nullsNotDistinct: Bool
  /// Storage parameters as `name=value`.
  package var parameters: OptionList
  /// The index of the parent table to which this one belongs.
  package var parent: QualifiedName?
  /// Whether partitions lack a part of it, so that no query uses it; `nil` for not.
  package var isIncomplete: Bool?
  package var comment: String?
  /// The extensions with which the index goes; `nil` for none.
  package var extensions: [Identifier]?

  package init(
    name: Identifier, method: Identifier = "btree", isUnique: Bool = false, keys: [IndexKey],
    include: [Identifier] = [], predicate: Expression? = nil, nullsNotDistinct: Bool = false,
    parameters: [String] = [], parent: QualifiedName? = nil, comment: String? = nil
  ) {
    self.name = name
    self.method = method
    self.isUnique = isUnique
    self.keys = keys
    self.include = include
    self.predicate = predicate
    self.nullsNotDistinct = nullsNotDistinct
    self.parameters = OptionList(parameters)
    self.parent = parent
    self.comment = comment
  }
}

package struct IndexKey: Hashable, Codable, Sendable {
  package var value: Value
  /// As written after the key; `nil` is the method's and type's default.
  package var collation: QualifiedName?
  package var operatorClass: QualifiedName?
  /// Parameters of the operator class, `siglen=32`, in the order of their names; `nil` for none.
  package var classParameters: [String]?
  /// How finely values of an expression are counted; `nil` leaves that to the server.
  package var statistics: Int?
  package var isDescending: Bool
  /// `nil` is the default: nulls last when ascending, first when descending.
  package var nullsFirst: Bool?

  package enum Value: Hashable, Sendable {
    case column(Identifier)
    case expression(Expression)
  }

  package init(
    _ value: Value, collation: QualifiedName? = nil, operatorClass: QualifiedName? = nil,
    classParameters: [String] = [], statistics: Int? = nil, isDescending: Bool = false,
    nullsFirst: Bool? = nil
  ) {
    self.value = value
    self.collation = collation
    self.operatorClass = operatorClass
    self.classParameters = classParameters.isEmpty ? nil : classParameters
    self.statistics = statistics
    self.isDescending = isDescending
    self.nullsFirst = nullsFirst == isDescending ? nil : nullsFirst
  }
}

extension IndexKey.Value: Codable {
  private enum CodingKeys: String, CodingKey {
    case column, expression
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .column(let name): try container.encode(name, forKey: .column)
    case .expression(let expression): try container.encode(expression, forKey: .expression)
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let name = try container.decodeIfPresent(Identifier.self, forKey: .column) {
      self = .column(name)
    } else {
      self = .expression(try container.decode(Expression.self, forKey: .expression))
    }
  }
}
