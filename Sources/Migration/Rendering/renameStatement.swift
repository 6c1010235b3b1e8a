import CatalogModel
import CatalogSQL
import SQLText

func renameStatement(_ rename: Rename) -> SQL {
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
  }
}
