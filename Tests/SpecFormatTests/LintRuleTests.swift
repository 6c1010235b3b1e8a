import CatalogLint
import CatalogModel
import Diagnostics
import Foundation
import SQLText
import TestSupport
import Testing

@Suite struct `A rule about a catalog` {
  private static let root = Repository.path("Tests/Goldens/lint")

  @Test(arguments: LintRule.all.map(\.rule.code))
  func `is shown by something bad and something good`(code: String) throws {
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: "\(Self.root)/\(code)"))
    // A fault that only a database can have is shown in one, and its cure beside it.
    guard names != ["database.sql"] else { return }
    #expect(
      names.isSuperset(of: ["bad.md", "good.md"])
        || names.isSuperset(of: ["bad.json", "good.json"])
    )
    #expect(try readText("\(Self.root)/\(code)/findings.txt").contains("[\(code)]"))
  }

  /// No specification can say what these find.
  @Test(arguments: ["policy-without-row-security", "row-security-without-policy"])
  func `finds what only a database can hold`(code: String) throws {
    let path = "\(Self.root)/\(code)/findings.txt"
    let found = try findings(code, "bad.json")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(found.utf8).write(to: URL(filePath: path))
      Issue.record("recorded \(path)")
    }
    #expect(found == (try readText(path)))
    #expect(try findings(code, "good.json") == "")
  }

  @Test func `leaves alone what is managed elsewhere`() {
    let catalog = Catalog(tables: [Table(name: goals, columns: [price])])
    #expect(codes(LintSubject(catalog, platform: .postgresql)) == ["money-type", "no-primary-key"])
    #expect(codes(LintSubject(catalog, platform: .postgresql, existing: [goals])) == [])
  }

  @Test func `asks for no key of a table of which only names are known`() {
    let catalog = Catalog(tables: [Table(name: goals, columns: [Column(name: "id", type: nil)])])
    #expect(codes(LintSubject(catalog, platform: .postgresql)) == [])
  }

  @Test func `asks for row security only where a platform opens the table`() {
    let table = Table(
      name: goals, columns: [Column(name: "tenant_id", type: ColumnType(canonical: "uuid"))],
      constraints: [Constraint(name: "k", rule: .primaryKey(["tenant_id"]))])
    let catalog = Catalog(tables: [table])
    #expect(codes(LintSubject(catalog, platform: .postgresql)) == [])
    #expect(
      codes(LintSubject(catalog, platform: .supabase)) == [
        "row-security-off", "tenant-without-policy",
      ])
  }

  @Test(arguments: [
    ("PRIMARY KEY (owner_id) DEFERRABLE", []),
    ("UNIQUE NULLS NOT DISTINCT (owner_id)", ["no-primary-key"]),
    ("EXCLUDE USING gist (owner_id WITH =)", ["foreign-key-without-index", "no-primary-key"]),
  ])
  func `knows the keys that a catalog holds as text`(definition: String, expected: [String]) {
    let key = ForeignKey(columns: ["owner_id"], target: goals, targetColumns: ["id"])
    let table = Table(
      name: goals,
      columns: [
        Column(name: "owner_id", type: ColumnType(canonical: "uuid"), isNullable: false)
      ],
      constraints: [
        Constraint(name: "a", rule: .other(definition: definition)),
        Constraint(name: "b", rule: .foreignKey(key)),
      ])
    #expect(codes(LintSubject(Catalog(tables: [table]), platform: .postgresql)) == expected)
  }

  @Test func `takes a composite foreign key for served whatever the order of the columns`() {
    let key = ForeignKey(columns: ["a", "b"], target: goals, targetColumns: ["a", "b"])
    func found(_ columns: [Identifier]) -> [String] {
      let table = Table(
        name: goals,
        columns: ["a", "b", "c"].map {
          Column(name: Identifier($0), type: ColumnType(canonical: "uuid"), isNullable: false)
        },
        constraints: [
          Constraint(name: "k", rule: .primaryKey(["c"])),
          Constraint(name: "f", rule: .foreignKey(key)),
        ],
        indexes: [Index(name: "i", keys: columns.map { IndexKey(.column($0)) })])
      return codes(LintSubject(Catalog(tables: [table]), platform: .postgresql))
    }
    #expect(found(["b", "a", "c"]) == [])
    #expect(found(["a", "c", "b"]) == ["foreign-key-without-index"])
    #expect(found(["a"]) == ["foreign-key-without-index"])
  }

  private let goals = QualifiedName("goals")
  private let price = Column(name: "price", type: ColumnType(canonical: "money"))

  private func codes(_ subject: LintSubject) -> [String] {
    lint(subject).map(\.rule.code)
  }

  private func findings(_ code: String, _ file: String) throws -> String {
    let data = try Data(contentsOf: URL(filePath: "\(Self.root)/\(code)/\(file)"))
    let tables = try JSONDecoder().decode([Table].self, from: data)
    return lint(LintSubject(Catalog(tables: tables), platform: .supabase)).map { finding in
      let fault = finding.fault
      return
        "\(finding.rule.severity.rawValue)[\(finding.rule.code)]: \(fault.path): \(fault.summary)\n"
    }.joined()
  }
}
