import Diagnostics
import MarkdownTree
import SQLText

extension SpecReader {
  mutating func readHeading(_ node: MarkdownNode, level: Int) {
    let text = SpecText(node.bytes, in: file)
    headings.removeAll { $0.level >= level }
    label = nil
    let isInBody = isInBody
    var heading = Heading(
      level: level, text: SectionHeading(number: nil, title: text.text), range: text.range,
      counts: statedCounts(inHeading: text), context: .prose)
    switch classifyHeading(text) {
    case .module(let name):
      modules.append(SpecModule(title: name, range: text.range))
      heading.context = .module
    case .section(let section):
      ensureModule(at: text.range)
      open(section, at: text.range, isNumberStated: true)
      heading.context = .section
      if let table = section.table { openTable(table, under: &heading) }
    case .group(let name):
      groups.append(FieldGroup(name: name.lowercased(), range: text.range))
      heading.context = .group
    case .function(let name):
      ensureSection(at: text.range)
      withSection { $0.functions.append(SpecFunction(name: name, range: text.range)) }
      heading.context = .function
    case .view(let name):
      ensureSection(at: text.range)
      withSection { $0.views.append(SpecView(name: name, range: text.range)) }
      heading.context = .view
    case .addition(let target):
      ensureSection(at: text.range)
      withSection { $0.additions.append(SpecAddition(target: target, range: text.range)) }
      heading.context = .addition
    case .table(let name): openTable(name, under: &heading)
    case .maybeTable(let name):
      heading.context = isInBody ? takeLabel(text) : .maybeTable(name)
    case .prose(let title):
      heading = Heading(
        level: level, text: title, range: text.range, counts: heading.counts,
        context: isInBody ? takeLabel(text) : context == .existing ? .existing : .prose)
    }
    let isOpen = heading.context != .prose
    let counts = heading.counts
    if isOpen { heading.counts = [] }
    headings.append(heading)
    if isOpen { for count in counts { take(count) } }
  }

  /// A heading within a table says what the blocks below it are about.
  private mutating func takeLabel(_ text: SpecText) -> Context {
    guard let key = Key(label: text.text) else { return .remarks }
    label = .key(key)
    return context == .group ? .group : .table
  }

  mutating func take(_ stated: Stated) {
    switch (stated, context) {
    case (.fields(let count), .table), (.fields(let count), .group):
      withBody { $0.statedFields.append(count) }
    case (.tables(let count), .section): withSection { $0.statedTables.append(count) }
    case (.tables(let count), .module): modules[modules.count - 1].statedTables.append(count)
    case (_, .prose), (_, .maybeTable):
      if let last = headings.indices.last { headings[last].counts.append(stated) }
    default: break
    }
  }

  private mutating func openTable(_ name: QualifiedName, under heading: inout Heading) {
    if heading.context != .section { ensureSection(at: heading.range) }
    let range = heading.range
    withSection { $0.tables.append(SpecTable(name: name, range: range)) }
    heading.context = .table
  }

  /// Fields follow, so the heading's word is the name of their table.
  mutating func confirmTable(_ name: QualifiedName) {
    guard var heading = headings.popLast() else { return }
    openTable(name, under: &heading)
    headings.append(heading)
    for count in heading.counts { take(count) }
  }

  private mutating func open(_ section: SectionHeading, at range: SourceRange, isNumberStated: Bool)
  {
    var opened = SpecSection(number: section.number, title: section.title, range: range)
    opened.isNumberStated = isNumberStated
    modules[modules.count - 1].sections.append(opened)
  }

  /// A table or section that stands before any module gets one, named after the first heading, or after
  /// the folder where the file has no heading but its table's.
  mutating func ensureModule(at range: SourceRange) {
    guard !headings.contains(where: { $0.context == .module }) else { return }
    if let position = headings.indices.first {
      let heading = headings[position]
      var module = SpecModule(title: heading.text.title, range: heading.range)
      for case .tables(let count) in heading.counts { module.statedTables.append(count) }
      modules.append(module)
      headings[position].context = .module
    } else if modules.isEmpty {
      var module = SpecModule(title: folderTitle, range: range)
      module.isImplicit = true
      modules.append(module)
    }
  }

  private var folderTitle: String {
    let folders = file.path.split(separator: "/").dropLast()
    return folders.last { $0 != "." && $0 != ".." }.map(String.init) ?? "Tables"
  }

  /// A table or function outside a section opens one, named after the heading above it; a numbered one is
  /// nearer than one without a number.
  mutating func ensureSection(at range: SourceRange) {
    ensureModule(at: range)
    guard !headings.contains(where: { $0.context == .section }) else { return }
    let position =
      headings.lastIndex { $0.context == .prose && $0.text.number != nil }
      ?? headings.lastIndex { $0.context == .prose || $0.context == .module }
    let heading = position.map { headings[$0] }
    if let position, headings[position].context == .prose { headings[position].context = .section }
    let module = modules[modules.count - 1]
    let place = heading?.range ?? module.range
    if let last = module.sections.last, last.range == place { return }
    let isSection = heading?.context == .prose
    open(
      SectionHeading(
        number: isSection ? heading?.text.number : nil, title: heading?.text.title ?? module.title),
      at: place, isNumberStated: false)
    for case .tables(let count) in isSection ? heading?.counts ?? [] : [] {
      withSection { $0.statedTables.append(count) }
    }
  }
}
