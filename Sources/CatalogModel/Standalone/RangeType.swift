package import SQLText

/// A type of ranges over another type.
package struct RangeType: StandaloneObject {
  package static let kind = StandaloneKind.type

  package var type: QualifiedName
  package var subtype: ColumnType
  /// `nil` is the operator class that the subtype sorts by.
  package var operatorClass: QualifiedName?
  /// `nil` is the collation of the subtype.
  package var collation: QualifiedName?
  package var canonical: QualifiedName?
  package var difference: QualifiedName?
  /// `nil` before PostgreSQL 14, which has none.
  package var multirange: QualifiedName?
  package var grants: [Grant]?
  package var comment: String?

  package init(
    _ type: QualifiedName, subtype: ColumnType, operatorClass: QualifiedName? = nil,
    collation: QualifiedName? = nil, canonical: QualifiedName? = nil,
    difference: QualifiedName? = nil, multirange: QualifiedName? = nil, grants: [Grant]? = nil,
    comment: String? = nil
  ) {
    self.type = type
    self.subtype = subtype
    self.operatorClass = operatorClass
    self.collation = collation
    self.canonical = canonical
    self.difference = difference
    self.multirange = multirange
    self.grants = grants?.sorted()
    self.comment = comment
  }

  package var name: StandaloneName { .inSchema(type) }

  package mutating func refer(by names: NameMapping) {
    subtype = names.type(subtype)
    operatorClass = operatorClass.map(names.other)
    collation = collation.map(names.other)
    canonical = canonical.map(names.routine)
    difference = difference.map(names.routine)
  }

  package var creation: [SQL] {
    var parts: [SQL] = ["subtype = \(subtype.sql)"]
    if let operatorClass { parts.append("subtype_opclass = \(operatorClass)") }
    if let collation { parts.append("collation = \(collation)") }
    if let canonical { parts.append("canonical = \(canonical)") }
    if let difference { parts.append("subtype_diff = \(difference)") }
    if let multirange { parts.append("multirange_type_name = \(multirange)") }
    return ["create type \(type) as range (\(parts.joined()))"]
  }

  package func alteration(to new: RangeType) -> [SQL]? { nil }
}
