import Mustache

/// A document with gaps, embedded in the program. What fills a gap is escaped.
package enum Template: String, CaseIterable, Sendable {
  case coveragePage, junit, badge

  /// Fills the gaps.
  package func render(_ value: TemplateValue) -> String {
    switch self {
    case .coveragePage: parsed.coveragePage.render(value.object)
    case .junit: parsed.junit.render(value.object)
    case .badge: parsed.badge.render(value.object)
    }
  }
}

/// What fills the gaps of a template.
package indirect enum TemplateValue: Sendable {
  /// Shown as it is, whatever is in it.
  case text(String)
  /// Shows or hides what depends on it.
  case flag(Bool)
  case list([TemplateValue])
  case group([String: TemplateValue])

  fileprivate var object: Any {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag
    case .list(let values): values.map(\.object)
    case .group(let values): values.mapValues(\.object)
    }
  }
}

/// Parsed once.
private struct ParsedTemplates: Sendable {
  let coveragePage: MustacheTemplate
  let junit: MustacheTemplate
  let badge: MustacheTemplate

  init() {
    MustacheContentTypes.register(Markup(), named: "MARKUP")
    coveragePage = parse(PackageResources.coverage_html)
    junit = parse(PackageResources.junit_xml)
    badge = parse(PackageResources.badge_svg)
  }
}

private let parsed = ParsedTemplates()

/// The templates are part of the program: one that cannot be read is no fault of its input.
private func parse(_ bytes: [UInt8]) -> MustacheTemplate {
  do {
    return try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
  } catch {
    fatalError("a template cannot be read: \(error)")
  }
}
