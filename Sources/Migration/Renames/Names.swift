import CatalogModel
import CatalogSQL
import SQLText

/// A place in which names stand for objects of one kind.
struct Names: Hashable, Comparable {
  let kind: RenameWord.Kind
  let place: RenameWord.Place

  static func < (left: Names, right: Names) -> Bool {
    (left.kind.rawValue, left.order) < (right.kind.rawValue, right.order)
  }

  private var order: String {
    switch place {
    case .schema(let schema): schema.name
    case .object(let holder): holder.description
    }
  }

  /// Where a word may mean, the likeliest first; a holder goes by its name before or after.
  static func candidates(
    for word: RenameWord, renames: [Rename], in catalog: Catalog
  ) -> [Names] {
    switch word.place {
    case .schema(let schema):
      let kinds = word.kind.map { [$0] } ?? [.table, .type, .function]
      let own = kinds.map { Names(kind: $0, place: .schema(schema)) }
      guard word.kind == nil || word.kind == .index else { return own }
      let owners = catalog.tables.filter { table in
        table.name.schema == schema
          && table.indexes.contains { $0.name == word.old || $0.name == word.new }
      }
      return own + owners.map { Names(kind: .index, place: .object($0.name)) }
    case .object(let holder):
      let isThere =
        catalog.tables.contains { $0.name == holder }
        || catalog.enums.contains { $0.name == holder }
      let renamed = renames.first { rename in
        !isThere && [.table(holder), .enumType(holder)].contains(rename.oldPath)
      }
      let name = renamed.map { QualifiedName(schema: holder.schema, $0.new) } ?? holder
      let kinds = word.kind.map { [$0] } ?? [.field, .constraint, .index, .value]
      return kinds.map { Names(kind: $0, place: .object(name)) }
    }
  }

  func list(_ catalog: Catalog) -> Set<Identifier> {
    switch place {
    case .schema(let schema): Set(names(in: schema, of: catalog))
    case .object(let holder): Set(names(of: holder, in: catalog))
    }
  }

  private func names(in schema: Identifier, of catalog: Catalog) -> [Identifier] {
    let names: [QualifiedName] =
      switch kind {
      case .table: catalog.tables.map(\.name)
      case .type: catalog.enums.map(\.name)
      case .function: catalog.functions.map(\.signature.name)
      case .field, .constraint, .index, .value: []
      }
    return names.filter { $0.schema == schema }.map(\.name)
  }

  private func names(of holder: QualifiedName, in catalog: Catalog) -> [Identifier] {
    if kind == .value {
      return catalog.enums.first { $0.name == holder }?.values.map { Identifier($0) } ?? []
    }
    guard let table = catalog.tables.first(where: { $0.name == holder }) else { return [] }
    return switch kind {
    case .field: table.columns.map(\.name)
    case .constraint: table.constraints.map(\.name)
    case .index: table.indexes.map(\.name)
    case .table, .type, .function, .value: []
    }
  }

  /// What tells an object from others of its kind but its name.
  func look(of name: Identifier, in catalog: Catalog) -> [String] {
    switch place {
    case .schema(let schema):
      let own = QualifiedName(schema: schema, name)
      return switch kind {
      case .table:
        catalog.tables.first { $0.name == own }?.columns.map { "\($0.name) \($0.definition)" } ?? []
      case .type: catalog.enums.first { $0.name == own }?.values ?? []
      default: catalog.functions.filter { $0.signature.name == own }.map(\.body)
      }
    case .object(let holder):
      if kind == .value { return catalog.enums.first { $0.name == holder }?.values ?? [] }
      let table = catalog.tables.first { $0.name == holder }
      return switch kind {
      case .field: table?.columns.filter { $0.name == name }.map(\.definition) ?? []
      case .constraint: table?.constraints.filter { $0.name == name }.map(\.definition) ?? []
      default: table?.indexes.filter { $0.name == name }.map(\.definition) ?? []
      }
    }
  }

  /// The scope of the rename; of functions, one for each with the name and the arguments of a wanted one.
  func scopes(
    of word: RenameWord, from current: Catalog, to desired: Catalog
  ) -> [Rename.Scope] {
    switch (kind, place) {
    case (.table, .schema(let schema)): return [.tables(in: schema)]
    case (.type, .schema(let schema)): return [.types(in: schema)]
    case (.function, .schema(let schema)):
      let name = QualifiedName(schema: schema, word.old)
      let all = current.functions.filter { $0.signature.name == name }
      let wanted = desired.functions.filter {
        $0.signature.name == QualifiedName(schema: schema, word.new)
      }.map(\.signature.inputs)
      let fitting = all.filter { wanted.contains($0.signature.inputs) }
      return (fitting.isEmpty ? all : fitting).map {
        .functions(in: schema, inputs: $0.signature.inputs, kind: $0.kind)
      }
    case (.field, .object(let table)): return [.columns(of: table)]
    case (.constraint, .object(let table)): return [.constraints(of: table)]
    case (.index, .object(let table)): return [.indexes(of: table)]
    case (.value, .object(let type)): return [.values(of: type)]
    default: return []
    }
  }
}
