/// A document that says what a made-up specification means, in forms that a seed chooses.
struct WrittenSpec {
  let text: String
  /// The blocks that say nothing of fields, in their order.
  let prose: [String]

  init(_ spec: RandomSpec, using random: inout SeededGenerator) {
    var writer = SpecWriter(spec: spec, random: SeededGenerator(seed: random.next()))
    writer.write()
    var text = ""
    for (position, block) in writer.blocks.enumerated() {
      let next = position + 1 < writer.blocks.count ? writer.blocks[position + 1] : nil
      text += block.text + (next.map { writer.gap(between: block, and: $0) } ?? "\n")
    }
    if random.chance(20) { text.removeLast() }
    let isCRLF = random.chance(30)
    self.text = isCRLF ? text.replacing("\n", with: "\r\n") : text
    prose = writer.blocks.filter { [.prose, .heading, .quote].contains($0.kind) }
      .map { isCRLF ? $0.text.replacing("\n", with: "\r\n") : $0.text }
  }
}

private struct SpecWriter {
  struct Block {
    enum Kind { case heading, prose, label, table, list, quote }

    let kind: Kind
    let text: String
  }

  let spec: RandomSpec
  var random: SeededGenerator
  private(set) var blocks: [Block] = []

  init(spec: RandomSpec, random: SeededGenerator) {
    self.spec = spec
    self.random = random
  }

  mutating func gap(between first: Block, and second: Block) -> String {
    let mayMeet =
      first.kind == .heading || second.kind == .heading
      || (first.kind == .label && second.kind == .list)
      || (first.kind == .prose && second.kind == .list
        && first.text.allSatisfy { !"-=>`<".contains($0) })
    if mayMeet, random.chance(25) { return "\n" }
    return random.chance(10) ? "\n\n\n" : random.chance(10) ? "\n \t\n" : "\n\n"
  }

  mutating func write() {
    if random.chance(50) {
      writeExisting(); writeModules()
    } else {
      writeModules(); writeExisting()
    }
  }

  private mutating func add(_ kind: Block.Kind, _ text: String) {
    blocks.append(Block(kind: kind, text: text))
  }

  private mutating func writeExisting() {
    add(.heading, "# Existing")
    add(.prose, "**Status**: existing")
    add(.prose, RandomSpec.existing.map { "- `\($0)` and - what it is" }.joined(separator: "\n"))
  }

  private mutating func writeModules() {
    for module in spec.modules {
      let numbers = module.sections.compactMap(\.number)
      let range =
        numbers.isEmpty || random.chance(30)
        ? "" : " (Sections \(numbers[0])–\(numbers[numbers.count - 1]))"
      add(.heading, "# \(module.title)\(range)")
      add(.prose, "**Migration**: `\(module.migration)`")
      if random.chance(40) { addProse() }
      for section in module.sections { write(section) }
      if random.chance(50) { writeGroups(level: "##") }
    }
    writeGroups(level: "#")
  }

  private var writtenGroups: Set<String> = []

  private mutating func writeGroups(level: String) {
    for group in spec.groups where writtenGroups.insert(group.name).inserted {
      add(.heading, "\(level) Field group: \(group.name)")
      write(group.fields)
    }
  }

  private mutating func write(_ section: RandomSpec.Section) {
    if let number = section.number {
      let style = random.pick([
        "## Section \(number): ", "## Section \(number) – ", "## \(number). ",
      ])
      add(.heading, style + section.title)
    } else {
      add(.heading, "## " + section.title)
    }
    if random.chance(40) { addProse() }
    for table in section.tables { write(table) }
  }

  private mutating func write(_ table: RandomSpec.Table) {
    writeHeading(of: table)
    if let purpose = table.purpose {
      let words = purpose.markdown(inCell: false)
      if random.chance(30) {
        add(.label, "**\(random.pick(["Purpose", "description"]))**: \(words)")
      } else {
        add(.prose, words)
      }
    }
    write(table.fields, isDescribed: table.purpose != nil)
    if let group = table.group {
      add(.label, "**\(random.pick(["Includes", "include"]))**: \(spec.groups[group].name)")
    }
    if !table.key.isEmpty {
      add(.label, "**\(random.pick(["Primary key", "PK", "primary keys"]))**: \(codes(table.key))")
    }
    if !table.unique.isEmpty { add(.label, "**Unique constraints**: \(codes(table.unique))") }
    if !table.indexed.isEmpty {
      add(.label, "**\(random.pick(["Indexes", "Index"]))**:")
      add(.list, "- \(codes(table.indexed)) — why")
    }
    if random.chance(20) {
      add(.heading, "#### Notes")
      add(.prose, "* Something\n* Something else, `in_code`\n\n  with a paragraph")
    }
  }

  private mutating func writeHeading(of table: RandomSpec.Table) {
    let count = random.chance(15) ? " (\(spec.fields(of: table).count) columns)" : ""
    let isLower = table.name == table.name.lowercased()
    switch random.number(0...9) {
    case 0 where isLower: add(.heading, "### Table: \(table.name)\(count)")
    case 1:
      add(.heading, "### A name of its own")
      add(.label, "**Table**: `\(table.name)`")
    case 2 where isLower && table.name.contains("."):
      add(.heading, "### What it is (\(table.name))")
    default: add(.heading, "### `\(table.name)`\(count)")
    }
  }

  private mutating func write(_ fields: [RandomField], isDescribed: Bool = false) {
    if random.chance(25) { add(.label, "**\(random.pick(["Fields", "columns", "Field list"]))**:") }
    var rest = fields[...]
    while !rest.isEmpty {
      let part = rest.prefix(random.number(1...4))
      rest = rest.dropFirst(part.count)
      // Below another list an indented one would be a part of its last item.
      let isFirst = blocks.last.map { $0.kind == .heading || $0.kind == .label } ?? true
      if random.chance(10) {
        add(.label, "**\(random.pick(["Core fields", "Identity", "Dates"]))**:")
      }
      let isTable = random.chance(50)
      let text =
        isTable
        ? FieldTable(part, using: &random).text
        : FieldList(part, mayBeIndented: isFirst, using: &random).text
      if random.chance(5) {
        let quoted = text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
        add(.quote, quoted.joined(separator: "\n"))
      } else {
        add(isTable ? .table : .list, text)
      }
      if random.chance(40) {
        add(.prose, random.pick(isDescribed ? Self.marks + Self.paragraphs : Self.marks))
      }
    }
  }

  private mutating func addProse() {
    add(.prose, random.pick(Self.paragraphs + Self.marks + Self.lists))
  }

  private func codes(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// Blocks that are no text.
  private static let marks = [
    "<!-- - `x` (text) -->", "***", "```text\n- `x` (text)\n| Field | Type |\n```",
    "    indented code",
  ]

  private static let paragraphs = [
    "Between *them*, a | pipe.", "Two  spaces,\ttabs and a\\_b\nin two lines.",
    "It’s “so” – 🙂  \nhere.",
    "> Quoted, with `code`.",
  ]

  private static let lists = [
    "- one\n- two\n  - `three` (text)", "| A | B |\n|---|---|\n| 1 | 2 |", "1. first\n\n2. second",
  ]
}
