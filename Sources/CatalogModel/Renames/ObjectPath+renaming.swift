import SQLText

extension ObjectPath {
  /// The path after an object has another name: its own, or that of a part of it.
  package func renamed(by rename: Rename) -> ObjectPath {
    if self == rename.oldPath { return rename.newPath }
    guard case .tables(let schema) = rename.scope else { return self }
    let old = QualifiedName(schema: schema, rename.old)
    let new = QualifiedName(schema: schema, rename.new)
    return switch self {
    case .foreignTable(old): .foreignTable(new)
    case .attributes(old): .attributes(new)
    case .inheritance(old): .inheritance(new)
    case .column(let name, old): .column(name, of: new)
    case .constraint(let name, old): .constraint(name, of: new)
    case .index(let name, old): .index(name, of: new)
    case .policy(let name, old): .policy(name, of: new)
    case .trigger(let name, old): .trigger(name, of: new)
    case .rule(let name, old): .rule(name, of: new)
    default: self
    }
  }
}
