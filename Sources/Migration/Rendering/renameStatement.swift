import CatalogModel
import CatalogSQL
import SQLText

/// One short change of the system catalogs, under the lock that keeps the name from being looked up meanwhile.
func renameStatement(
  _ rename: Rename, in standing: Standing, place: PlanStatement.Place = .shared
) -> PlanStatement {
  PlanStatement(renameSQL(rename), locks: locks(of: rename, in: standing), place: place)
}

private func locks(of rename: Rename, in standing: Standing) -> [Lock] {
  switch rename.scope {
  case .types, .functions, .values, .members: []
  case .tables(let schema), .sequences(let schema), .identities(let schema):
    [Lock(.accessExclusive, on: QualifiedName(schema: schema, rename.old))]
  case .columns(let table): standing.lockAll(.accessExclusive, on: table)
  case .constraints(let table):
    // Those below the table have its conditions, and keys of their own. On the way back the old name is the known one.
    standing.table(table)?.constraints.contains {
      $0.rule.isCheck && [rename.old, rename.new].contains($0.name)
    } ?? true
      ? standing.lockAll(.accessExclusive, on: table) : standing.lock(.accessExclusive, on: table)
  case .indexes(let table):
    [Lock(.shareUpdateExclusive, on: QualifiedName(schema: table.schema, rename.old))]
  }
}

private func renameSQL(_ rename: Rename) -> SQL {
  let (old, new) = (rename.old, rename.new)
  switch rename.scope {
  case .types(let schema):
    return "alter type \(QualifiedName(schema: schema, old)) rename to \(new)"
  case .tables(let schema):
    return "alter table \(QualifiedName(schema: schema, old)) rename to \(new)"
  case .sequences(let schema):
    return "alter sequence \(QualifiedName(schema: schema, old)) rename to \(new)"
  // Another tool may have given it another name.
  case .identities(let schema):
    return "alter sequence if exists \(QualifiedName(schema: schema, old)) rename to \(new)"
  case .functions(let schema, let inputs, let kind):
    let name = QualifiedName(schema: schema, old)
    let signature = signatureSQL(FunctionSignature(name: name, inputs: inputs))
    return "alter \(kindSQL(kind)) \(signature) rename to \(new)"
  case .columns(let table): return "alter table \(table) rename column \(old) to \(new)"
  case .values(let type):
    return "alter type \(type) rename value \(literal: old.name) to \(literal: new.name)"
  case .constraints(let table):
    return "alter table \(table) rename constraint \(old) to \(new)"
  case .indexes(let table):
    return "alter index \(QualifiedName(schema: table.schema, old)) rename to \(new)"
  case .members(let name, _): return "alter extension \(name) set schema \(new)"
  }
}
