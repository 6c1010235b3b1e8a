import SQLGrammar
import SQLText

/// Opens the tables and functions that SQL outside their own headings creates, in the section of the SQL.
func openSQLObjects(in document: inout SpecDocument) {
  var tables = Set(document.sections.flatMap(\.tables).map(\.name))
  var functions = Set(
    document.sections.flatMap(\.functions).map { QualifiedName(parsing: $0.name) })
  for module in document.modules.indices {
    for section in document.modules[module].sections.indices {
      let content = document.modules[module].sections[section]
      let blocks = content.sql + content.functions.flatMap(\.sql)
      for table in blocks.flatMap({ created("CreateStmt", in: $0) })
      where tables.insert(table.value).inserted {
        document.modules[module].sections[section].tables.append(
          SpecTable(name: table.value, range: table.range))
      }
      for function in (content.sql + content.tables.flatMap(\.body.sql)).flatMap({
        created("CreateFunctionStmt", in: $0)
      }) where functions.insert(function.value).inserted {
        let name = function.value
        document.modules[module].sections[section].functions.append(
          SpecFunction(name: name.spelled, range: function.range, hasUnreadSQL: true))
      }
    }
  }
}

/// The names that statements of one kind create; none where the block does not parse.
private func created(_ kind: String, in sql: SpecSQL) -> [Placed<QualifiedName>] {
  guard sql.text.lowercased().contains("create"), let statements = try? parseSQL(sql.text) else {
    return []
  }
  let tokens = scanTokens(sql.text)
  return statements.filter { $0.kind == kind }.map { statement in
    let reader = StatementReader(statement, of: sql, tokens: tokens)
    if kind == "CreateStmt" { return reader.relation(statement.body["relation"]) }
    return Placed(qualifiedName(statement.body["funcname"].names), at: reader.range.firstLine)
  }
}

extension QualifiedName {
  /// As `init(parsing:)` reads it.
  fileprivate var spelled: String {
    schema == "public" ? name.quoted : "\(schema.quoted).\(name.quoted)"
  }
}
