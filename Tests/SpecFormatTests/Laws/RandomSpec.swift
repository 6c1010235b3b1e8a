import CatalogModel
import SQLText

/// What a specification may ask for, made up from a seed.
struct RandomSpec {
  var modules: [Module] = []
  var groups: [Group] = []

  /// Tables that are managed elsewhere.
  static let existing = ["people", "auth.users"]

  struct Module {
    let title: String
    let migration: String
    var sections: [Section] = []
  }

  struct Section {
    let number: Int?
    let title: String
    var tables: [Table] = []
  }

  struct Table {
    let name: String
    var purpose: RandomWords?
    var fields: [RandomField]
    /// The group whose fields stand after the table's own, by its position.
    var group: Int?
    /// Columns of keys that stand outside the fields.
    var key: [String] = []
    var unique: [String] = []
    var indexed: [String] = []
  }

  struct Group {
    let name: String
    let fields: [RandomField]
  }

  init(using random: inout SeededGenerator) {
    if random.chance(25) {
      let fields = (0..<random.number(1...3)).map { RandomField(number: 90 + $0, using: &random) }
      groups.append(Group(name: random.pick(["stamps", "shared fields"]), fields: fields))
    }
    var count = 0
    var isNumbered = true
    for part in 1...random.pick([1, 1, 2]) {
      isNumbered = isNumbered && random.chance(70)
      var module = Module(
        title: "\(random.pick(["Demo", "Größen", "A `b` part"])) \(part)",
        migration: "m\(isNumbered ? 1 : 2)_\(part).sql")
      for _ in 0..<random.pick([1, 1, 2]) {
        count += 1
        var section = Section(
          number: isNumbered ? count : nil,
          title: "\(isNumbered ? random.pick(["Part", "Größe"]) : "Teil") \(count)")
        for number in 0..<random.pick([1, 1, 2]) {
          section.tables.append(table("\(count)\(number)", using: &random))
        }
        module.sections.append(section)
      }
      modules.append(module)
    }
  }

  private func table(_ number: String, using random: inout SeededGenerator) -> Table {
    let stem = random.pick(["goals", "audit.log", "größe", "user_", "app.order", "Notes"])
    let fields = (0..<random.number(1...4)).map { RandomField(number: $0, using: &random) }
    var table = Table(name: stem + number, fields: fields)
    if random.chance(60) { table.purpose = RandomWords(using: &random) }
    if !groups.isEmpty, random.chance(60) { table.group = 0 }
    switch random.number(0...9) {
    case 0...3:
      table.fields[0].isKey = true
      table.fields[0].isUnique = false
    case 4...5 where fields.count > 1: table.key = [fields[1].name, fields[0].name]
    default: break
    }
    if random.chance(15), fields.count > 1 { table.unique = [fields[0].name, fields[1].name] }
    if random.chance(20) { table.indexed = [fields[fields.count - 1].name] }
    return table
  }

  /// The fields of a table, those of its group included.
  func fields(of table: Table) -> [RandomField] {
    table.fields + (table.group.map { groups[$0].fields } ?? [])
  }
}
