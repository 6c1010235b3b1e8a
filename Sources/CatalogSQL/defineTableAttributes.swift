package import CatalogModel
package import SQLText

/// The part of `CREATE TABLE` behind its columns.
func storage(_ attributes: TableAttributes) -> SQL {
  var sql: SQL = ""
  if let method = attributes.accessMethod { sql += " using \(method)" }
  if !attributes.parameters.isEmpty {
    sql += " with (\(attributes.parameters.items.map(parameterSQL).joined()))"
  }
  if let tablespace = attributes.tablespace { sql += " tablespace \(tablespace)" }
  return sql
}

extension TableAttributes {
  /// What `CREATE TABLE` gives of them: indexes come later.
  package var atCreation: TableAttributes {
    var attributes = self
    attributes.replicaIdentity = .default
    attributes.clusteredIndex = nil
    return attributes
  }
}

/// The fewest statements that lead from some attributes to others.
package func setAttributes(
  of table: QualifiedName, from old: TableAttributes, to new: TableAttributes
) -> [SQL] {
  let target: SQL = "alter table \(table)"
  var statements: [SQL] = []
  if old.type != new.type {
    statements.append(new.type.map { "\(target) of \($0)" } ?? "\(target) not of")
  }
  if old.accessMethod != new.accessMethod {
    statements.append("\(target) set access method \(new.accessMethod ?? "heap")")
  }
  if old.tablespace != new.tablespace {
    statements.append("\(target) set tablespace \(new.tablespace ?? "pg_default")")
  }
  if old.isUnlogged != new.isUnlogged {
    statements.append(new.isUnlogged ? "\(target) set unlogged" : "\(target) set logged")
  }
  statements += setParameters(target, from: old.parameters.items, to: new.parameters.items)
  if old.replicaIdentity != new.replicaIdentity {
    statements.append("\(target) replica identity \(new.replicaIdentity.sql)")
  }
  if old.clusteredIndex != new.clusteredIndex {
    statements.append(
      new.clusteredIndex.map { "\(target) cluster on \($0)" }
        ?? "\(target) set without cluster")
  }
  return statements
}

private func setParameters(_ target: SQL, from old: [String], to new: [String]) -> [SQL] {
  let set = new.filter { !old.contains($0) }
  let kept = Set(new.map(optionName))
  let reset = old.map(optionName).filter { !kept.contains($0) }
  var statements: [SQL] = []
  if !set.isEmpty { statements.append("\(target) set (\(set.map(parameterSQL).joined()))") }
  if !reset.isEmpty {
    statements.append("\(target) reset (\(reset.map(parameterName).joined()))")
  }
  return statements
}

/// `fillfactor = 70`; a value is a constant in quotes unless it is a plain number or word.
private func parameterSQL(_ parameter: String) -> SQL {
  let value = optionValue(parameter)
  let isPlain =
    !value.isEmpty
    && (value.allSatisfy { $0.isASCII && $0.isNumber }
      || value.allSatisfy { $0.isASCII && $0.isLetter })
  let text = isPlain ? SQL(verbatim: value) : SQL.literal(value)
  return "\(parameterName(optionName(parameter))) = \(text)"
}

/// A name behind that of its namespace, `toast`, where it has one.
private func parameterName(_ name: String) -> SQL {
  name.split(separator: ".").map { "\(Identifier(String($0)))" as SQL }.joined(separator: ".")
}

extension ReplicaIdentity {
  fileprivate var sql: SQL {
    switch self {
    case .default: "default"
    case .nothing: "nothing"
    case .full: "full"
    case .index(let name): "using index \(name)"
    }
  }
}
