package import SQLText

/// How an index of one method treats a type.
package struct OperatorClass: StandaloneObject {
  package static let kind = StandaloneKind.operatorClass

  package var operatorClass: QualifiedName
  package var method: Identifier
  package var isDefault: Bool
  package var type: ColumnType
  package var family: QualifiedName
  package var members: [OperatorMember]
  /// What the index keeps where that is not the type itself.
  package var storage: ColumnType?
  package var comment: String?

  package init(
    _ operatorClass: QualifiedName, method: Identifier, isDefault: Bool = false, type: ColumnType,
    family: QualifiedName, members: [OperatorMember], storage: ColumnType? = nil,
    comment: String? = nil
  ) {
    self.operatorClass = operatorClass
    self.method = method
    self.isDefault = isDefault
    self.type = type
    self.family = family
    self.members = members.sorted()
    self.storage = storage
    self.comment = comment
  }

  package var name: StandaloneName { .ofMethod(operatorClass, method) }

  package mutating func refer(by names: NameMapping) {
    type = names.type(type)
    family = names.other(family)
    for position in members.indices { members[position].refer(by: names) }
    storage = storage.map(names.type)
  }

  package var creation: [SQL] {
    var parts = members.map(\.sql)
    if let storage { parts.append("storage \(storage.sql)") }
    if parts.isEmpty { parts.append("storage \(type.sql)") }
    let usual: SQL = isDefault ? " default" : ""
    return [
      """
      create operator class \(operatorClass)\(usual) for type \(type.sql) using \(method) \
      family \(family) as \(parts.joined())
      """
    ]
  }

  package func alteration(to new: OperatorClass) -> [SQL]? { nil }
}
