import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

/// Reads one statement, and gathers what in it cannot be specified.
struct StatementReader {
  let sql: SpecSQL
  /// The statement's own.
  let tokens: TokenRun
  let range: SourceRange
  private(set) var unread: [UnreadClause] = []

  init(_ statement: Statement, of sql: SpecSQL, tokens: [Token]) {
    self.sql = sql
    self.tokens = TokenRun(tokens, within: statement.bytes)
    range = sql.range(ofTextBytes: self.tokens.isEmpty ? statement.bytes : self.tokens.bytes)
  }

  func range(of run: TokenRun) -> SourceRange {
    run.isEmpty ? range.firstLine : sql.range(ofTextBytes: run.bytes)
  }

  /// The token at a node's `location`.
  func token(at node: SyntaxNode) -> TokenRun {
    guard let offset = node["location"].int, offset >= 0 else { return tokens.prefix(1, at: 0) }
    return tokens.prefix(1, at: offset)
  }

  /// Remembers a clause that no specification can hold.
  mutating func refuse(
    _ reason: String, at run: TokenRun?, rule: Rule = .unreadStatement,
    help: String = "specify the object in another form, or take the clause out"
  ) {
    let range = run.map(range(of:)) ?? range
    unread.append(UnreadClause(rule: rule, reason: reason, range: range.firstLine, help: help))
  }

  /// A table as a statement names it, with the place of the name.
  func relation(_ node: SyntaxNode) -> Placed<QualifiedName> {
    let run = tokens.prefix(node["schemaname"].isNull ? 1 : 3, at: node["location"].int ?? 0)
    return Placed(relationName(node), at: range(of: run))
  }
}

/// A part of a statement that the grammar accepts and a specification cannot hold.
struct UnreadClause {
  let rule: Rule
  let reason: String
  let range: SourceRange
  let help: String
}

func qualifiedName(_ names: [String]) -> QualifiedName {
  let name = Identifier(names.last ?? "")
  return names.count > 1
    ? QualifiedName(schema: Identifier(names[names.count - 2]), name) : QualifiedName(name)
}

func relationName(_ node: SyntaxNode) -> QualifiedName {
  qualifiedName([node["schemaname"].string, node["relname"].string].compactMap(\.self))
}
