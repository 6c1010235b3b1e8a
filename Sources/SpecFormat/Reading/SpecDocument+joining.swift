extension SpecDocument {
  /// Tables of one folder that stand in documents of their own share a module and a section.
  mutating func joinImplicitModules() {
    var positions: [String: Int] = [:]
    var joined: [SpecModule] = []
    for module in modules {
      guard module.isImplicit, let position = positions[module.title] else {
        if module.isImplicit { positions[module.title] = joined.count }
        joined.append(module)
        continue
      }
      for section in module.sections { joined[position].take(section) }
    }
    modules = joined
  }

  /// A number that only the numbering of headings gives is a section's if no other section has it:
  /// documents often begin again at one.
  mutating func dropUnclearNumbers() {
    var uses: [Int: Int] = [:]
    for section in sections { if let number = section.number { uses[number, default: 0] += 1 } }
    for module in modules.indices {
      for section in modules[module].sections.indices {
        let found = modules[module].sections[section]
        if let number = found.number, !found.isNumberStated, uses[number] != 1 {
          modules[module].sections[section].number = nil
        }
      }
    }
  }
}

extension SpecModule {
  fileprivate mutating func take(_ section: SpecSection) {
    guard section.number == nil,
      let same = sections.firstIndex(where: { $0.number == nil && $0.title == section.title })
    else { return sections.append(section) }
    sections[same].tables += section.tables
    sections[same].functions += section.functions
  }
}
