import CatalogModel
import SQLText

extension NameMapping {
  /// What a rename makes of the names by which others refer to the object; `nil` where they do so through its table.
  init?(_ rename: Rename) {
    switch rename.scope {
    case .tables(let schema): self.init(rename, in: schema, of: [.relation, .type])
    case .types(let schema): self.init(rename, in: schema, of: [.type])
    case .functions(let schema, _, _): self.init(rename, in: schema, of: [.routine])
    case .sequences(let schema): self.init(rename, in: schema, of: [])
    case .values(let type): self.init(rename, in: type.schema, of: [])
    case .members(_, let members):
      self.init(moving: rename.old) { members.contains($0) ? rename.new : nil }
    case .columns, .constraints, .indexes, .identities: return nil
    }
  }

  private init(_ rename: Rename, in schema: Identifier, of kinds: [Kind]) {
    let (old, new) = rename.names(in: schema)
    self.init(
      name: { name, kind in kinds.contains(kind) && name == old ? new : name },
      text: { rewrite($0, rename) })
  }

  /// Gives some of the names of a schema another one.
  ///
  /// - Parameter destination: the schema of a name from now on; `nil` where it stays.
  init(moving schema: Identifier, to destination: @escaping (Identifier) -> Identifier?) {
    self.init(
      name: { name, _ in
        guard name.schema == schema, let other = destination(name.name) else { return name }
        return QualifiedName(schema: other, name.name)
      },
      text: { moveNames(in: $0, of: schema, to: destination) })
  }
}
