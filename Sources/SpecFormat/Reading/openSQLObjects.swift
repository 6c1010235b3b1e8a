import SQLGrammar
import SQLText

/// Opens the tables, views and functions that SQL outside their own headings creates, in the section of the SQL.
func openSQLObjects(in document: inout SpecDocument) {
  var tables = Set(document.sections.flatMap(\.tables).map(\.name))
  var functions = Set(
    document.sections.flatMap(\.functions).map { QualifiedName(parsing: $0.name) })
  var views = Set(document.sections.flatMap(\.views).map { QualifiedName(parsing: $0.name) })
  for module in document.modules.indices {
    for section in document.modules[module].sections.indices {
      let content = document.modules[module].sections[section]
      let loose = content.sql.flatMap(created)
      let inFunctions = content.functions.flatMap(\.sql).flatMap(created)
      let inTables = content.tables.flatMap(\.body.sql).flatMap(created)
      for (kind, table) in loose + inFunctions
      where kind == "CreateStmt" && tables.insert(table.value).inserted {
        document.modules[module].sections[section].tables.append(
          SpecTable(name: table.value, range: table.range))
      }
      for (kind, view) in loose + inFunctions + inTables
      where ["ViewStmt", "CreateTableAsStmt"].contains(kind) && views.insert(view.value).inserted {
        document.modules[module].sections[section].views.append(
          SpecView(name: view.value.spelled, range: view.range, hasUnreadSQL: true))
      }
      for (kind, function) in loose + inTables
      where kind == "CreateFunctionStmt" && functions.insert(function.value).inserted {
        let name = function.value
        document.modules[module].sections[section].functions.append(
          SpecFunction(name: name.spelled, range: function.range, hasUnreadSQL: true))
      }
    }
  }
}

/// The names that statements create, with their kinds; none where the block does not parse.
private func created(in sql: SpecSQL) -> [(kind: String, name: Placed<QualifiedName>)] {
  guard sql.text.lowercased().holds("create"), let statements = try? parseSQL(sql.text) else {
    return []
  }
  let tokens = scanTokens(sql.text)
  return statements.compactMap { statement in
    let reader = StatementReader(statement, of: sql, tokens: tokens)
    let body = statement.body
    let name: Placed<QualifiedName>
    switch statement.kind {
    case "CreateStmt": name = reader.relation(body["relation"])
    case "ViewStmt": name = reader.relation(body["view"])
    case "CreateTableAsStmt": name = reader.relation(body["into"]["rel"])
    case "CreateFunctionStmt":
      name = Placed(qualifiedName(body["funcname"].names), at: reader.range.firstLine)
    default: return nil
    }
    return (statement.kind, name)
  }
}

extension QualifiedName {
  /// As `init(parsing:)` reads it.
  fileprivate var spelled: String {
    schema == "public" ? name.quoted : "\(schema.quoted).\(name.quoted)"
  }
}
