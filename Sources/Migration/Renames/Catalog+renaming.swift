package import CatalogModel
import SQLText

extension Catalog {
  /// The catalog after objects have other names. Names that it holds as values are right; those in free SQL are
  /// replaced as well as a scanner can, and `correcting` gives them the server's words.
  package func renaming(_ renames: [Rename]) -> Catalog {
    var result = self
    for rename in orderRenames(renames) { result.apply(rename) }
    result.enums.sort { $0.name < $1.name }
    result.sequences.sort { $0.name < $1.name }
    for position in result.tables.indices {
      result.tables[position].constraints.sort { $0.name < $1.name }
      result.tables[position].indexes.sort { $0.name < $1.name }
    }
    result.tables.sort { $0.name < $1.name }
    result.functions.sort { $0.signature < $1.signature }
    result.standalone.sort { $0.path < $1.path }
    return result
  }

  private mutating func apply(_ rename: Rename) {
    mapPaths { $0.renamed(by: rename) }
    giveName(rename)
    if let names = NameMapping(rename) { refer(by: names) }
  }

  /// Gives the object itself its name, and those that depend on a table's parts theirs.
  private mutating func giveName(_ rename: Rename) {
    switch rename.scope {
    case .tables(let schema):
      let (old, new) = rename.names(in: schema)
      for position in tables.indices where tables[position].name == old {
        tables[position].name = new
      }
    case .types(let schema):
      let (old, new) = rename.names(in: schema)
      for position in enums.indices where enums[position].name == old { enums[position].name = new }
    case .values(let type):
      for position in enums.indices where enums[position].name == type {
        enums[position].values = enums[position].values.map {
          $0.isWritten(as: rename.old.name) ? rename.new.name : $0
        }
      }
    case .functions(let schema, let inputs, _):
      let (old, new) = rename.names(in: schema)
      for position in functions.indices
      where functions[position].signature == FunctionSignature(name: old, inputs: inputs) {
        functions[position].signature.name = new
      }
    case .sequences(let schema):
      let (old, new) = rename.names(in: schema)
      for position in sequences.indices where sequences[position].name == old {
        sequences[position].name = new
      }
    case .columns(let table): renameColumn(of: table, rename)
    case .constraints(let table), .indexes(let table):
      alter(table) { $0.renameKeyOrIndex(rename) }
      for position in tables.indices { tables[position].follow(rename, of: table) }
      for heir in heirs(of: table) { alter(heir) { $0.inherit(rename) } }
    case .members(let name, _):
      for position in extensions.indices where extensions[position].name == name {
        extensions[position].schema = rename.new
      }
    case .identities: break
    }
  }

  private mutating func renameColumn(of table: QualifiedName, _ rename: Rename) {
    for name in heirs(of: table) + [table] {
      alter(name) {
        $0.renameColumn(rename)
        $0.mapExpressions { Migration.rewrite($0, rename) }
      }
    }
    for position in tables.indices {
      tables[position].renameTarget(of: table, rename)
    }
    for position in sequences.indices
    where sequences[position].owner
      == NumberSequence.Owner(table: table, column: rename.old)
    {
      sequences[position].owner?.column = rename.new
    }
  }

  /// The tables that get their columns from the table, near and far.
  private func heirs(of table: QualifiedName) -> [QualifiedName] {
    tables.filter { $0.ancestors.contains(table) }.flatMap { [$0.name] + heirs(of: $0.name) }
  }

  private mutating func alter(_ table: QualifiedName, _ change: (inout Table) -> Void) {
    guard let position = tables.firstIndex(where: { $0.name == table }) else { return }
    change(&tables[position])
  }
}

extension Rename {
  func names(in schema: Identifier) -> (old: QualifiedName, new: QualifiedName) {
    (QualifiedName(schema: schema, old), QualifiedName(schema: schema, new))
  }
}
